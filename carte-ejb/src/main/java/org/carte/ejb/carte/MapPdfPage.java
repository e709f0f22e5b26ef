package org.carte.ejb.carte;

/** Writes the XHTML that the PDF is made from: the rose, then the outline. */
final class MapPdfPage {

    /** Sizes come from the paper, colours from the paint. */
    private static final String STYLE =
            """
            @page { size: %1$smm %2$smm; margin: 0 }
            @page outline { size: 210mm 297mm; margin: 22mm 24mm }
            body { margin: 0; font: 10.5pt/1.45 'Rose TEXT'; color: %3$s }
            svg { display: block; width: %1$smm; height: %6$smm }
            p { margin: 0 }
            .outline { page: outline; page-break-before: always }
            h1 { font: 26pt/1.15 'Rose TITLE', 'Rose STRONG'; margin: 0 }
            .kind { font: 13pt/1.3 'Rose QUOTE', 'Rose TEXT'; color: %4$s }
            .headline { font: 16pt/1.3 'Rose TITLE', 'Rose STRONG'; color: %5$s }
            .promise { font: 13pt/1.3 'Rose QUOTE', 'Rose TEXT' }
            .label { font-size: 8.5pt; color: %4$s; margin-top: 5mm }
            h2 { font: 12pt/1.3 'Rose STRONG'; margin: 7mm 0 1mm 0; padding-bottom: 1mm;
                border-bottom: 0.3mm solid; page-break-after: avoid }
            ul { margin: 1.5mm 0 0 0; padding-left: 5mm }
            li { margin: 0 0 1mm 0; page-break-inside: avoid }
            .nothing { color: %4$s; margin-top: 1.5mm }
            """;

    private final RoseXml xml = new RoseXml();
    private final RoseContent content;
    private final RoseWords words;
    private final MapPaper paper;
    private final RosePaint paint;

    private MapPdfPage(RoseContent content, RoseWords words, MapPaper paper, RosePaint paint) {
        this.content = content;
        this.words = words;
        this.paper = paper;
        this.paint = paint;
    }

    static String html(RoseContent content, RoseWords words, MapPaper paper, RosePaint paint) {
        return new MapPdfPage(content, words, paper, paint).write();
    }

    private String write() {
        String language = words.locale().toLanguageTag();
        xml.open("html").with("xmlns", "http://www.w3.org/1999/xhtml").with("lang", language);
        head();
        String rose = RoseDrawing.svg(content, words, RoseFormat.LANDSCAPE_A4, paint);
        String alt = "<svg alt=\"" + RoseText.escape(words.nameOf(content)) + "\" ";
        xml.open("body").raw(alt + rose.substring("<svg ".length()));
        outline();
        return xml.close().close().toString();
    }

    private void head() {
        String name = words.nameOf(content);
        xml.open("head").open("title").text(name).close();
        xml.open("meta").with("name", "author").with("content", content.owner()).close();
        xml.open("meta").with("name", "subject").with("content", subject()).close();
        xml.open("meta").with("name", "description").with("content", subject()).close();
        xml.open("style").raw(MapPdfFont.faces() + style()).close().close();
    }

    /** What the outline is written in. It stays on white: a ground would be content that is not tagged. */
    private RosePaint ink() {
        return paint.hasGround() ? RosePaint.PRINT : paint;
    }

    private String style() {
        return STYLE.formatted(
                paper.width(),
                paper.height(),
                RoseTone.INK.in(ink()),
                RoseTone.MUTED.in(ink()),
                RoseTone.ACCENT.in(ink()),
                paper.height() - 0.5);
    }

    private String subject() {
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
        String colour = RoseTone.ofZone(zone.colourIndex()).in(ink());
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
