package org.carte.ejb.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.persistence.catalogue.BlockKind;
import org.junit.jupiter.api.Test;

/** A day for the wall: on one page, in its order, and tagged for who does not see it. */
class AgendaPdfTest {

    @Test
    void aDayStandsOnOnePageInItsOrder() throws IOException {
        var morning = new AgendaSheet.Part(
                "09:00–12:30",
                List.of(
                        new AgendaSheet.Line(
                                "09:00", "Accueil & café <chaud>", BlockKind.WELCOME, "accueil, 15 minutes"),
                        new AgendaSheet.Line("09:15", "L’angle", BlockKind.EXERCISE, "exercice, 30 minutes")));
        var sheet = new AgendaSheet(
                Locale.FRENCH,
                "La Carte du Soi",
                "lundi 23 novembre 2026",
                List.of(morning, new AgendaSheet.Part("13:30–17:00", List.of())));
        try (var pdf = Loader.loadPDF(AgendaPdf.of(sheet))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence(
                            "La Carte du Soi",
                            "09:00–12:30",
                            "Accueil & café <chaud>",
                            "09:15",
                            "L’angle",
                            "13:30–17:00");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }
}
