package org.carte.web.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.shared.CsvFile;
import org.carte.ejb.shared.Formula;
import org.carte.persistence.people.ImportRejection;
import org.carte.persistence.people.ImportReport;
import org.carte.web.shared.CsvSheet;
import org.carte.web.shared.Words;

/** Why lines of a list cannot be taken, in the reader's words. */
final class RejectedLines {

    private RejectedLines() {}

    /** One reason. */
    static String reason(ImportRejection wrong, Locale reader) {
        return Words.of(reader, wrong.key(), wrong.arguments().toArray());
    }

    /** The whole file again, with the reasons in a last column; an import leaves that column out. */
    static void write(OutputStream out, CsvFile file, ImportReport report, Locale reader, ZoneId zone)
            throws IOException {
        Map<Integer, String> reasons = report == null
                ? Map.of()
                : report.rejected().stream()
                        .collect(groupingBy(
                                ImportRejection::line, mapping(wrong -> named(wrong, reader), joining(" "))));
        int width = file.header().cells().size();
        try (var sheet = new CsvSheet(out, reader, zone)) {
            var header = new ArrayList<>(file.header().cells());
            header.add(Words.of(reader, "people.import.reason"));
            sheet.header(header);
            for (var line : file.rows()) {
                var cells = new ArrayList<Object>();
                for (int i = 0; i < width; i++) {
                    cells.add(Formula.original(line.cell(i)));
                }
                cells.add(reasons.getOrDefault(line.number(), ""));
                sheet.row(cells.toArray());
            }
        }
    }

    private static String named(ImportRejection wrong, Locale reader) {
        var reason = reason(wrong, reader);
        return wrong.field() == null ? reason : Words.of(reader, "people." + wrong.field()) + " : " + reason;
    }
}
