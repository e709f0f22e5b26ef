package org.carte.ejb.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @Property
    void isCleanOnceCleaned(@ForAll String typed) {
        String clean = PlainText.clean(typed);

        assertThat(PlainText.clean(clean)).isEqualTo(clean);
        assertThat(clean).doesNotContain("\n", "\t", "\u0000", "  ");
    }

    @Test
    void dropsWhatWouldTurnTheDirectionOfTheTextAround() {
        assertThat(PlainText.clean("Ca\u202Emille\u2069 A\u00ADrnaud\uFEFF")).isEqualTo("Camille Arnaud");
    }

    @Test
    void composesWhatACharacterThatIsLeftOutHasParted() {
        assertThat(PlainText.clean("Ine\u202E\u0300s")).isEqualTo("Inès");
    }

    @Test
    void escapesWhatXmlReads() {
        assertThat(PlainText.escape("<a href=\"x\" b='y'>&"))
                .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
    }

    @ParameterizedTest
    @CsvSource({"Camille,false", "שלום Camille,true", "ليلى,true", "123,false", "Dit « ليلى »,false"})
    void knowsTheDirectionOfATextByItsFirstLetter(String text, boolean rightToLeft) {
        assertThat(PlainText.isRightToLeft(text)).isEqualTo(rightToLeft);
    }

    @Test
    void joinsArabicLettersAndPartsThemAgain() {
        assertThat(ArabicLetters.join("ليلى")).isEqualTo("\uFEDF\uFEF4\uFEE0\uFEF0");
        assertThat(ArabicLetters.join("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicLetters.part(ArabicLetters.join("سلام عليكم"))).isEqualTo("سلام عليكم");
        assertThat(ArabicLetters.join("Camille")).isEqualTo("Camille");
    }
}
