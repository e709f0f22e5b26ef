package org.carte.ejb.carte;

import org.carte.ejb.shared.pdf.PdfPage;
import org.carte.ejb.shared.pdf.PlainText;
import org.carte.ejb.shared.pdf.Xml;

/**
 * Makes the PDF of a map, tagged and with its fonts inside: first the rose on a page across, drawn in lines and curves,
 * then the same as headings and lists, which is what a screen reader reads and a search finds.
 */
public final class MapPdf {

    /** Sizes come from the paper, colours from the paint. */
    private static final String STYLE =
            """
            @page { size: %1$smm %2$smm; margin: 0 }
            @page outline { size: 210mm 297mm; margin: 22mm 24mm }
            body { margin: 0; font: 10.5pt/1.45 'Carte TEXT'; color: %3$s }
            svg { display: block; width: %1$smm; height: %6$smm }
            p { margin: 0 }
            .outline { page: outline; page-break-before: always }
            h1 { font: 26pt/1.15 'Carte TITLE', 'Carte STRONG'; margin: 0 }
            .kind { font: 13pt/1.3 'Carte QUOTE', 'Carte TEXT'; color: %4$s }
            .headline { font: 16pt/1.3 'Carte TITLE', 'Carte STRONG'; color: %5$s }
            .promise { font: 13pt/1.3 'Carte QUOTE', 'Carte TEXT' }
            .label { font-size: 8.5pt; color: %4$s; margin-top: 5mm }
            h2 { font: 12pt/1.3 'Carte STRONG'; margin: 7mm 0 1mm 0; padding-bottom: 1mm;
                border-bottom: 0.3mm solid; page-break-after: avoid }
            ul { margin: 1.5mm 0 0 0; padding-left: 5mm }
            li { margin: 0 0 1mm 0; page-break-inside: avoid }
            .nothing { color: %4$s; margin-top: 1.5mm }
            """;

    private final Xml xml;
    private final RoseContent content;
    private final RoseWords words;
    private final RosePaint paint;

    private MapPdf(Xml xml, RoseContent content, RoseWords words, RosePaint paint) {
        this.xml = xml;
        this.content = content;
        this.words = words;
        this.paint = paint;
    }

    /** The bytes of the PDF, in the language of the words. */
    public static byte[] of(RoseContent content, RoseWords words, MapPaper paper, RosePaint paint) {
        var page = new PdfPage(
                words.locale(),
                words.nameOf(content),
                content.owner(),
                subject(content, words),
                style(paper, ink(paint)));
        var xml = page.begin();
        new MapPdf(xml, content, words, paint).write();
        return PdfPage.pdf(xml);
    }

    private void write() {
        String rose = RoseDrawing.svg(content, words, RoseFormat.LANDSCAPE_A4, paint);
        String alt = "<svg alt=\"" + PlainText.escape(words.nameOf(content)) + "\" ";
        xml.raw(alt + rose.substring("<svg ".length()));
        outline();
    }

    /** What the outline is written in. It stays on white: a ground would be content that is not tagged. */
    private static RosePaint ink(RosePaint paint) {
        return paint.hasGround() ? RosePaint.PRINT : paint;
    }

    private static String style(MapPaper paper, RosePaint ink) {
        return STYLE.formatted(
                paper.width(),
                paper.height(),
                RoseTone.INK.in(ink),
                RoseTone.MUTED.in(ink),
                RoseTone.ACCENT.in(ink),
                paper.height() - 0.5);
    }

    private static String subject(RoseContent content, RoseWords words) {
        String said = content.headline().isEmpty() ? words.title() : content.headline();
        return said + " (" + words.day(content.date()) + ")";
    }

    private void outline() {
        xml.open("div").with("class", "outline");
        paragraph("kind", words.title() + ", " + words.day(content.date()));
        xml.open("h1")
                .text(content.owner().isEmpty() ? words.outline() : content.owner())
                .close();
        labelled(words.headline(), "headline", content.headline());
        labelled(words.promise(), "promise", content.promise());
        int number = 0;
        for (RoseZone zone : content.zones()) {
            number++;
            zone(number, zone);
        }
        xml.close();
    }

    private void zone(int number, RoseZone zone) {
        String colour = RoseTone.ofZone(zone.colourIndex()).in(ink(paint));
        xml.newLine().open("h2").with("style", "color: " + colour);
        xml.text(number + ". " + zone.title()).close();
        if (zone.entries().isEmpty()) {
            paragraph("nothing", words.emptyZone());
            return;
        }
        xml.open("ul");
        zone.entries().forEach(entry -> xml.open("li").text(entry).close());
        xml.close();
    }

    private void labelled(String label, String styleClass, String text) {
        if (!text.isEmpty()) {
            paragraph("label", label);
            paragraph(styleClass, text);
        }
    }

    private void paragraph(String styleClass, String text) {
        xml.open("p").with("class", styleClass).text(text).close();
    }
}
