package org.carte.ejb.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.carte.ejb.shared.pdf.PdfPage;
import org.carte.ejb.shared.pdf.PlainText;
import org.carte.ejb.shared.pdf.Xml;

/** A questionnaire to be filled in by hand, as a tagged PDF: everything the screen asks, and what is kept of it. */
final class FormPaper {

    private static final int LINES = 3;
    private static final String STYLE = style();

    private final Locale locale;
    private final ResourceBundle words;
    private final Xml xml;

    private FormPaper(Locale locale, Xml xml) {
        this.locale = locale;
        this.xml = xml;
        words = ResourceBundle.getBundle(
                "org.carte.ejb.feedback.words",
                locale,
                FormPaper.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static byte[] pdf(FeedbackForm form, Locale locale, ZoneId zone) {
        var title = form.asked().title(locale);
        var page = new PdfPage(locale, title + " – " + form.title(), "", title, STYLE);
        var xml = page.begin();
        new FormPaper(locale, xml).write(form, zone);
        return PdfPage.pdf(xml);
    }

    private void write(FeedbackForm form, ZoneId zone) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(form.startsAt().atZone(zone));
        xml.open("h1").text(PlainText.clean(form.asked().title(locale))).close();
        paragraph("about", say("about", form.title(), day));
        xml.open("div").with("class", "kept");
        paragraph(null, say("how"));
        paragraph(null, say("kept"));
        xml.close();
        form.asked().questions().forEach(this::question);
    }

    private void question(Question question) {
        xml.open("div").with("class", "question");
        xml.open("h2").text(PlainText.clean(question.label(locale))).close();
        switch (question.kind()) {
            case TEXT -> {
                for (int i = 0; i < LINES; i++) {
                    xml.open("div").with("class", "line").text("").close();
                }
            }
            case CHOICE -> question.values().forEach(value -> choice(question.choice(value, locale)));
            default -> steps(question);
        }
        xml.close();
    }

    private void choice(String said) {
        xml.open("p")
                .with("class", "choice")
                .open("span")
                .with("class", "box")
                .text("")
                .close();
        xml.text(PlainText.clean(said)).close();
    }

    private void steps(Question question) {
        xml.open("table").with("class", "steps").open("tbody").open("tr");
        question.values()
                .forEach(value -> xml.open("td").text(Integer.toString(value)).close());
        xml.close().close().close();
        xml.open("table").with("class", "ends").open("tbody").open("tr");
        xml.open("td").text(say("min." + question.kind())).close();
        xml.open("td").with("class", "last").text(say("max." + question.kind())).close();
        xml.close().close().close();
    }

    private void paragraph(String look, String said) {
        xml.open("p").with("class", look).text(PlainText.clean(said)).close();
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    private static String style() {
        try (var file = FormPaper.class.getResourceAsStream("paper.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
