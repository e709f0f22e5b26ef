package org.carte.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The workbook, opened and read back. */
class ResultBookTest {

    private final byte[] book = new ResultBook(Locale.FRENCH, "Avis")
            .write(Made.result("=HYPERLINK(\"x\")"), page -> List.of(Made.round("+33"), Made.round("Négocier")));

    @Test
    void holdsTheFiguresAndRunsNothing() throws Exception {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            var sheets = read.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Questions", "Sessions");
            var questions = sheets.get(0).read();
            assertThat(questions.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(questions.get(1).getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(number(questions.get(1), 1)).isEqualTo(4);
            assertThat(number(questions.get(1), 2)).isEqualTo(4.25);
            assertThat(number(questions.get(1), 9)).isEqualTo(3);
            var sessions = sheets.get(1).read();
            assertThat(sessions).hasSize(3);
            assertThat(sessions.get(1).getCellText(1)).isEqualTo("+33");
            assertThat(number(sessions.get(2), 4)).isEqualTo(4.25);
        }
    }

    @Test
    void hasChartsOfItsFirstSheet() throws Exception {
        var parts = parts();

        assertThat(parts).containsKeys("xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing1.xml");
        assertThat(parts.get("xl/charts/chart1.xml")
                        .getElementsByTagName("c:f")
                        .item(2)
                        .getTextContent())
                .isEqualTo("'Questions'!$C$2:$C$2");
        assertThat(parts.get("xl/charts/chart2.xml")
                        .getElementsByTagName("c:ser")
                        .getLength())
                .isEqualTo(5);
        assertThat(parts.get("xl/charts/chart2.xml")
                        .getElementsByTagName("a:solidFill")
                        .getLength())
                .as("a colour for each series, without which some readers draw nothing, and one for the lines")
                .isEqualTo(6);
        assertThat(parts.get("xl/worksheets/sheet1.xml")
                        .getElementsByTagName("drawing")
                        .getLength())
                .isEqualTo(1);
        assertThat(parts.get("[Content_Types].xml")
                        .getElementsByTagName("Override")
                        .getLength())
                .isGreaterThan(4);
        assertThat(parts.get("xl/drawings/drawing1.xml")
                        .getElementsByTagName("c:chart")
                        .getLength())
                .isEqualTo(2);
    }

    /** Every part of it, all of them well-formed. */
    private Map<String, Document> parts() throws Exception {
        var parts = new HashMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static double number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().doubleValue();
    }
}
