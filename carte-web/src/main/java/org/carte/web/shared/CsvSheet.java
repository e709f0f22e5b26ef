package org.carte.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.carte.ejb.shared.Formula;

/**
 * A table as the reader's Excel opens it with a double click: marked as UTF-8, with semicolons and decimal commas in
 * French. What a spreadsheet would run is text.
 */
public final class CsvSheet implements ListExport.Sheet {

    private static final String MARK = "\uFEFF";
    private static final int DECIMALS = 6;

    private final CSVPrinter printer;
    private final NumberFormat numbers;
    private final DateTimeFormatter instants;

    /** @param zone in which instants are shown */
    public CsvSheet(OutputStream out, Locale reader, ZoneId zone) throws IOException {
        boolean french = "fr".equals(reader.getLanguage());
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(MARK);
        printer = new CSVPrinter(
                writer,
                CSVFormat.EXCEL.builder().setDelimiter(french ? ';' : ',').get());
        numbers = NumberFormat.getNumberInstance(reader);
        numbers.setGroupingUsed(false);
        numbers.setMaximumFractionDigits(DECIMALS);
        instants = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
    }

    @Override
    public void header(List<String> names) throws IOException {
        row(names.toArray());
    }

    @Override
    public void row(Object... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(this::text).toArray());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    private String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number number) {
            return numbers.format(number);
        }
        return cell instanceof Instant instant ? instants.format(instant) : Formula.neutral(cell.toString());
    }
}
