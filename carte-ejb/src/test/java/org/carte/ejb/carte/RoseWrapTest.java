package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.carte.ejb.shared.pdf.PlainText;
import org.junit.jupiter.api.Test;

class RoseWrapTest {

    @Property
    void losesNothingAndKeepsToTheWidth(
            @ForAll @StringLength(max = 140) String typed, @ForAll @DoubleRange(min = 30, max = 400) double width) {
        String text = PlainText.clean(typed);

        List<RoseLine> lines = RoseWrap.wrap(text, RoseFont.TEXT, 10, width);

        assertThat(RoseLine.join(lines)).isEqualTo(text);
        assertThat(lines)
                .allMatch(line -> RoseFont.TEXT.width(line.drawn(), 10) <= width || isOneCharacter(line.text()));
    }

    private static boolean isOneCharacter(String text) {
        return RoseFont.TEXT.width(text, 10) < 30
                || text.codePoints().filter(Character::isLetterOrDigit).count() <= 1;
    }

    @Test
    void cutsALongFrenchWordBetweenSyllables() {
        List<RoseLine> lines = RoseWrap.wrap("anticonstitutionnellement", RoseFont.TEXT, 10, 70);

        assertThat(lines).extracting(RoseLine::drawn).containsExactly("anticonstitu-", "tionnellement");
    }

    @Test
    void keepsAShortWordWhole() {
        assertThat(RoseWrap.wrap("La confiance avant tout", RoseFont.TEXT, 10, 70))
                .extracting(RoseLine::drawn)
                .containsExactly("La confiance", "avant tout");
    }

    @Test
    void neverStartsALineWithAFrenchSign() {
        for (int width = 50; width < 150; width++) {
            assertThat(RoseWrap.wrap("elle m'a dit : « vos mots » !", RoseFont.TEXT, 10, width))
                    .extracting(RoseLine::text)
                    .noneMatch(line -> line.startsWith(":") || line.startsWith("»") || line.startsWith("!"))
                    .noneMatch(line -> line.endsWith("«"));
        }
    }

    @Test
    void cutsAnAddressAfterItsSigns() {
        assertThat(RoseHyphens.cuts("carte-du/soi"))
                .extracting(RoseHyphens.Cut::at)
                .contains(6, 9);
    }

    @Test
    void setsNoLinesForNoText() {
        assertThat(RoseWrap.wrap("", RoseFont.TEXT, 10, 70)).isEmpty();
    }
}
