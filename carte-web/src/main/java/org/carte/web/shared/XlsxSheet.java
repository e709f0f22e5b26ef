package org.carte.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet. Text is written as text, whatever it starts with: nothing is run. */
final class XlsxSheet implements ListExport.Sheet {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int AT_ONCE = 500;
    private static final double WIDTH = 24;

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int next;

    /** @param name of the sheet */
    XlsxSheet(OutputStream out, String name, ZoneId zone) {
        this.zone = zone;
        book = new Workbook(out, "Carte", "1.0");
        sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    @Override
    public void header(List<String> names) throws IOException {
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, clean(names.get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        next++;
        if (next % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(next, column, number);
        } else if (cell instanceof Instant instant) {
            sheet.value(next, column, LocalDateTime.ofInstant(instant, zone));
            sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell != null) {
            sheet.inlineString(next, column, clean(cell.toString()));
        }
    }

    /** What XML can hold, and no more than a cell can. */
    private static String clean(String text) {
        var possible = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return possible.substring(0, Math.min(possible.length(), LONGEST_CELL));
    }
}
