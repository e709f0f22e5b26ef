package org.carte.ejb.schedule;

import java.util.Locale;
import org.carte.ejb.shared.pdf.PdfPage;
import org.carte.ejb.shared.pdf.Xml;

/** Makes the PDF of a day for the wall: one can read it from across the room, and a screen reader can, too. */
public final class AgendaPdf {

    private static final String STYLE =
            """
            @page { size: 210mm 297mm; margin: 16mm 18mm }
            body { margin: 0; font: 16pt/1.3 'Carte TEXT'; color: #2b2127 }
            h1 { font: 30pt/1.15 'Carte TITLE', 'Carte STRONG'; margin: 0 }
            .under { font: 15pt/1.3 'Carte QUOTE', 'Carte TEXT'; color: #6a5d65; margin: 2mm 0 0 0 }
            h2 { font: 15pt/1.3 'Carte STRONG'; margin: 8mm 0 2mm 0; page-break-after: avoid }
            ol { margin: 0; padding: 0; list-style: none }
            li { margin: 0 0 2mm 0; padding: 1mm 0 1mm 24.6mm; text-indent: -20.6mm; border-left: 2.5mm solid #9a9a86;
                page-break-inside: avoid }
            .time { font-family: 'Carte STRONG'; padding-right: 4mm }
            .label { font-size: 11pt; color: #6a5d65 }
            .welcome { border-color: #7a8fb8 } .exercise { border-color: #b0578a } .sharing { border-color: #4f9a7c }
            .assessment { border-color: #c08a2e } .feedback { border-color: #8d6fb8 }
            """;

    private AgendaPdf() {}

    /** The bytes of the PDF. */
    public static byte[] of(AgendaSheet sheet) {
        var page = new PdfPage(sheet.locale(), sheet.title(), "", sheet.under(), STYLE);
        var xml = page.begin();
        xml.open("h1").text(sheet.title()).close();
        xml.open("p").with("class", "under").text(sheet.under()).close();
        sheet.parts().forEach(part -> write(xml, part));
        return PdfPage.pdf(xml);
    }

    private static void write(Xml xml, AgendaSheet.Part part) {
        xml.open("h2").text(part.times()).close();
        if (part.lines().isEmpty()) {
            return;
        }
        xml.open("ol");
        for (var line : part.lines()) {
            xml.open("li").with("class", line.kind().name().toLowerCase(Locale.ROOT));
            xml.open("span").with("class", "time").text(line.time()).close();
            xml.text(line.title() + " ");
            xml.open("span").with("class", "label").text(line.label()).close();
            xml.close();
        }
        xml.close();
    }
}
