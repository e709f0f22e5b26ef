package org.carte.web.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carte.ejb.shared.CsvFile;
import org.carte.web.shared.Words;

/** A list of people as its page shows it: how it is written, what its columns hold. */
public record BroughtFile(CsvFile file) {

    private static final int EXAMPLES = 3;

    /** A column, by position, with what its first lines say. */
    public record Column(int index, String header, String examples) {}

    /** The columns from left to right. */
    public List<Column> columns() {
        var header = file.header().cells();
        return IntStream.range(0, header.size())
                .mapToObj(index -> new Column(index, header.get(index), examples(index)))
                .toList();
    }

    /** How many lines, what separates the columns, how the letters are written. */
    String written(Locale reader) {
        var separator = file.separator() == '\t' ? "⇥" : String.valueOf(file.separator());
        return Words.of(
                reader,
                "people.import.written",
                file.rows().size(),
                separator,
                file.charset().displayName());
    }

    private String examples(int index) {
        return file.rows().stream()
                .map(line -> line.cell(index))
                .filter(cell -> !cell.isEmpty())
                .limit(EXAMPLES)
                .collect(Collectors.joining(" · "));
    }
}
