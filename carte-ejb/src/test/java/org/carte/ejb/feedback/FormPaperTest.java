package org.carte.ejb.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.ejb.feedback.Question.Kind;
import org.junit.jupiter.api.Test;

class FormPaperTest {

    @Test
    void asksOnPaperWhatTheScreenAsks() throws IOException {
        var often = new Question(
                "often",
                Kind.CHOICE,
                Map.of("fr", "À quelle fréquence ?"),
                List.of(Map.of("fr", "Jamais"), Map.of("fr", "Toujours")),
                0,
                0);
        var form = new FeedbackForm(
                "La Carte du Soi",
                Instant.parse("2018-02-19T08:00:00Z"),
                true,
                false,
                Asked.of(Asked.one("Le rythme", Kind.RATING), often, Asked.one("À retenir", Kind.TEXT)));

        var pdf = FormPaper.pdf(form, Locale.FRENCH, ZoneId.of("Europe/Paris"));

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("La Carte du Soi, lundi 19 février 2018", "Le rythme", "À quelle fréquence ?", "Jamais")
                    .contains("Tout à fait", "À retenir", "N’écrivez pas votre nom");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }
}
