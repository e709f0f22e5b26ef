package org.carte.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.carte.persistence.catalogue.Programme;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.junit.jupiter.api.Test;

class ProgrammeSheetTest {

    @Test
    void whatIsLeftOutIsEmpty() {
        var sheet = new ProgrammeSheet(
                "Titre", null, null, null, null, BigDecimal.TEN, null, null, null, null, null, null, null);

        assertThat(sheet.promise()).isEmpty();
        assertThat(sheet.objectives()).isEmpty();
        assertThat(sheet.price()).isZero();
        assertThat(sheet.agenda()).isEmpty();
    }

    @Test
    void whatIsWrittenOnAVersionIsReadFromIt() {
        var written = new ProgrammeSheet(
                "Titre",
                "promesse",
                List.of(),
                "public",
                "prérequis",
                BigDecimal.TEN,
                "méthode",
                "évaluation",
                BigDecimal.ONE,
                "accès",
                "délais",
                "qui",
                List.of());
        var version = new ProgrammeVersion(Programme.create(), 1, Instant.EPOCH);

        written.on(version);

        assertThat(ProgrammeSheet.of(version, List.of(), List.of())).isEqualTo(written);
    }

    @Test
    void whatThePublicMustBeToldIsAskedFor() {
        var sheet = new ProgrammeSheet(
                "Titre", null, List.of("Dire"), null, "aucun", BigDecimal.TEN, "m", "é", null, "a", " ", null, null);

        assertThat(sheet.missing()).containsExactly("accessTerms", "contact");
    }
}
