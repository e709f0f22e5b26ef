package org.carte.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.carte.ejb.shared.CsvFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What leaves for a spreadsheet arrives as it was, and runs nothing. */
class ListExportTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NINE = Instant.parse("2018-02-19T08:00:00Z");
    private static final List<String> DANGEROUS =
            List.of("=1+1", "+33 6", "-2+3", "@sum", "\tx", "\rx", "a;\"b\"\nc", "Ève");

    @Test
    void csvIsMarkedAsUtf8AndNeutralised() throws IOException {
        var text = csv(Locale.FRENCH).toString(UTF_8);

        assertThat(text).startsWith("\uFEFFTexte;Nombre;Date").contains("'=1+1;1,5;2018-02-19 09:00");
        assertThat(csv(Locale.ENGLISH).toString(UTF_8)).contains("'=1+1,1.5,2018-02-19 09:00");
    }

    @Test
    void csvIsReadBack() throws IOException {
        var rows = CsvFile.read(csv(Locale.FRENCH).toByteArray()).rows();

        assertThat(rows).hasSize(DANGEROUS.size());
        assertThat(rows.get(6).cell(0)).isEqualTo("a;\"b\"\nc");
    }

    @Test
    void aWorkbookHoldsTextNumbersAndDatesAsTheyAre() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(out, "carte-people", PARIS)) {
            fill(sheet);
        }

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            var read = rows.toList();
            assertThat(read.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(read.get(1).getCellText(0)).isEqualTo("=1+1");
            assertThat(read.get(1).getCell(1).asNumber()).isEqualByComparingTo("1.5");
            assertThat(read.get(1).getCellAsDate(2))
                    .hasValueSatisfying(date -> assertThat(date).isEqualTo("2018-02-19T09:00:00"));
            assertThat(read).hasSize(DANGEROUS.size() + 1);
        }
    }

    @Test
    void aLongListIsWrittenPageByPage() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(out, "long", PARIS)) {
            sheet.header(List.of("n"));
            for (int i = 0; i < 3000; i++) {
                sheet.row(i);
            }
        }

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.count()).isEqualTo(3001);
        }
    }

    private static ByteArrayOutputStream csv(Locale reader) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out, reader, PARIS)) {
            fill(sheet);
        }
        return out;
    }

    private static void fill(ListExport.Sheet sheet) throws IOException {
        sheet.header(List.of("Texte", "Nombre", "Date"));
        for (var text : DANGEROUS) {
            sheet.row(text, new BigDecimal("1.5"), NINE);
        }
    }
}
