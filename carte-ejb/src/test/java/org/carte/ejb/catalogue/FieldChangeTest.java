package org.carte.ejb.catalogue;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.carte.ejb.catalogue.FieldChange.Fate.ADDED;
import static org.carte.ejb.catalogue.FieldChange.Fate.KEPT;
import static org.carte.ejb.catalogue.FieldChange.Fate.REMOVED;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.carte.ejb.catalogue.FieldChange.Fate;
import org.carte.ejb.catalogue.FieldChange.Piece;
import org.carte.persistence.catalogue.BlockKind;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    @Test
    void wordsAreToldApart() {
        assertThat(FieldChange.pieces("Une journée pour retrouver son cap", "Deux jours pour retrouver votre cap"))
                .containsExactly(
                        new Piece(REMOVED, "Une journée "),
                        new Piece(ADDED, "Deux jours "),
                        new Piece(KEPT, "pour retrouver "),
                        new Piece(REMOVED, "son "),
                        new Piece(ADDED, "votre "),
                        new Piece(KEPT, "cap"));
    }

    @Test
    void aLineThatGoesTakesItsLineBreakAlong() {
        assertThat(FieldChange.pieces("Dire\nÉcrire\nClasser", "Dire\nClasser"))
                .containsExactly(new Piece(KEPT, "Dire\n"), new Piece(REMOVED, "Écrire\n"), new Piece(KEPT, "Classer"));
    }

    @Test
    void onlyFieldsThatDifferAreNamed() {
        var before = sheet("Dire", "9.00", 45);
        var after = sheet("Dire\u00a0; écrire", "9", 50);

        var changes = FieldChange.between(before, after, block -> block.title() + " " + block.minutes());

        assertThat(changes).extracting(FieldChange::field).containsExactly("objectives", "agenda");
        assertThat(changes.get(1).pieces())
                .containsExactly(new Piece(KEPT, "Enquête "), new Piece(REMOVED, "45"), new Piece(ADDED, "50"));
    }

    @Property
    void nothingIsLost(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @StringLength(max = 40)
                    String before,
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') @StringLength(max = 40)
                    String after) {
        var pieces = FieldChange.pieces(before.strip(), after.strip());

        assertThat(without(pieces, REMOVED)).isEqualTo(after.strip());
        assertThat(pieces.stream().filter(piece -> piece.fate() != ADDED).flatMap(piece -> words(piece.text())))
                .containsExactlyElementsOf(words(before).toList());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(joining());
    }

    private static ProgrammeSheet sheet(String objective, String price, int minutes) {
        return new ProgrammeSheet(
                "Titre",
                "",
                List.of(objective),
                "",
                "",
                BigDecimal.TEN,
                "",
                "",
                new BigDecimal(price),
                "",
                "",
                "",
                List.of(new ProgrammeSheet.Block("Enquête", BlockKind.EXERCISE, minutes, null)));
    }
}
