package org.carte.ejb.feedback;

import org.carte.ejb.shared.pdf.PdfPage;
import org.carte.ejb.shared.pdf.PlainText;
import org.carte.ejb.shared.pdf.Xml;

/** Makes the report of results: figures, the table of all questions, then how the answers to each are spread. */
public final class ResultPdf {

    private static final int LONGEST_BAR = 70;

    private static final String STYLE =
            """
            @page { size: 210mm 297mm; margin: 18mm 20mm;
                @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Carte TEXT'; color: #574b52 } }
            body { margin: 0; font: 10.5pt/1.4 'Carte TEXT'; color: #2b2127 }
            h1 { font: 24pt/1.15 'Carte TITLE', 'Carte STRONG'; margin: 0 }
            h2 { font: 11pt/1.3 'Carte STRONG'; margin: 0 0 2mm 0 }
            .under { font: 13pt/1.3 'Carte QUOTE', 'Carte TEXT'; color: #6a5d65; margin: 1mm 0 6mm 0 }
            table { border-collapse: collapse; width: 100% }
            th { font-family: 'Carte STRONG'; font-weight: normal; text-align: left }
            .facts { width: auto; margin-bottom: 6mm }
            .facts th { color: #6a5d65; font-family: 'Carte TEXT'; padding: 0.5mm 8mm 0.5mm 0 }
            .facts td { font-family: 'Carte STRONG'; text-align: right }
            .all { margin-bottom: 8mm }
            .all th, .all td { padding: 1.6mm 2mm; border-bottom: 0.3mm solid #e4dbe0; vertical-align: top }
            .all thead th { color: #6a5d65; font-size: 9pt } .all .num { text-align: right; white-space: nowrap }
            .INSUFFICIENT { color: #ab1f1f } .NEUTRAL { color: #8a4b00 } .SUFFICIENT { color: #1f6a46 }
            .question { page-break-inside: avoid; margin: 0 0 7mm 0 }
            .question th { font-family: 'Carte TEXT'; width: 52mm; padding: 0.6mm 3mm 0.6mm 0 }
            .question td { padding: 0.6mm 0 }
            .bar { background: #86285a; height: 4mm } .total { width: 34mm; text-align: right }
            .note { color: #6a5d65; margin-top: 6mm }
            """;

    private ResultPdf() {}

    /** The bytes of the PDF. */
    public static byte[] of(ResultPaper paper) {
        var page = new PdfPage(paper.locale(), paper.title(), "", paper.under(), STYLE);
        var xml = page.begin();
        xml.open("h1").text(PlainText.clean(paper.title())).close();
        xml.open("p")
                .with("class", "under")
                .text(PlainText.clean(paper.under()))
                .close();
        facts(xml, paper);
        table(xml, paper);
        paper.lines().forEach(line -> spread(xml, line));
        if (!paper.note().isEmpty()) {
            xml.open("p").with("class", "note").text(paper.note()).close();
        }
        return PdfPage.pdf(xml);
    }

    private static void facts(Xml xml, ResultPaper paper) {
        xml.open("table").with("class", "facts").open("tbody");
        for (var fact : paper.facts()) {
            xml.open("tr").open("th").with("scope", "row").text(fact.label()).close();
            xml.open("td").text(fact.said()).close().close();
        }
        xml.close().close();
    }

    private static void table(Xml xml, ResultPaper paper) {
        xml.open("table").with("class", "all").open("thead").open("tr");
        paper.head()
                .forEach(name -> xml.open("th").with("scope", "col").text(name).close());
        xml.close().close().open("tbody");
        for (var line : paper.lines()) {
            xml.open("tr")
                    .open("th")
                    .with("scope", "row")
                    .text(PlainText.clean(line.question()))
                    .close();
            xml.open("td").with("class", "num").text(line.count()).close();
            xml.open("td").with("class", "num").text(line.mean()).close();
            xml.open("td").with("class", line.band()).text(line.level()).close();
            xml.open("td").text(line.trend()).close().close();
        }
        xml.close().close();
    }

    private static void spread(Xml xml, ResultPaper.Line line) {
        xml.open("div").with("class", "question");
        xml.open("h2").text(PlainText.clean(line.question())).close();
        xml.open("table").open("tbody");
        for (var bar : line.bars()) {
            var width = "width: " + Xml.number(Math.max(0.3, LONGEST_BAR * bar.share())) + "mm";
            xml.open("tr")
                    .open("th")
                    .with("scope", "row")
                    .text(PlainText.clean(bar.label()))
                    .close();
            xml.open("td")
                    .open("div")
                    .with("class", "bar")
                    .with("style", width)
                    .text("")
                    .close()
                    .close();
            xml.open("td").with("class", "total").text(bar.total()).close().close();
        }
        xml.close().close().close();
    }
}
