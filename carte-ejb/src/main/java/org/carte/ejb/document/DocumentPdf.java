package org.carte.ejb.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.carte.ejb.shared.pdf.PdfPage;
import org.carte.persistence.document.DocumentKind;

/** Papers as one tagged PDF, each on pages of its own. */
final class DocumentPdf {

    private static final String UPRIGHT = "@page { size: 210mm 297mm; margin: 20mm 22mm }\n";

    private static final String ACROSS =
            """
            @page { size: 297mm 210mm; margin: 13mm 15mm;
                @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Carte TEXT'; color: #574b52 } }
            """;

    private static final String STYLE = style();

    private DocumentPdf() {}

    /** @param words in the language of who asks; what is made out to somebody is in theirs */
    static byte[] of(DocumentKind kind, Dossier dossier, DocumentWords words) {
        var name = words.name(kind) + " – " + dossier.title();
        var paper = kind == DocumentKind.ATTENDANCE_SHEET ? ACROSS : UPRIGHT;
        var page = new PdfPage(
                words.locale(),
                name,
                dossier.organisation().getName(),
                name + ", " + words.period(dossier),
                paper + STYLE);
        var xml = page.begin();
        switch (kind) {
            case PROGRAMME -> ProgrammePaper.write(new Paper(xml, words), dossier);
            case ATTENDANCE_SHEET -> AttendancePaper.write(new Paper(xml, words), dossier);
            case CONVOCATION ->
                dossier.people().forEach(each -> ConvocationPaper.write(new Paper(xml, words.of(each)), dossier, each));
            case CERTIFICATE ->
                dossier.people().forEach(each -> CertificatePaper.write(new Paper(xml, words.of(each)), dossier, each));
        }
        return PdfPage.pdf(xml);
    }

    private static String style() {
        try (var file = DocumentPdf.class.getResourceAsStream("document.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
