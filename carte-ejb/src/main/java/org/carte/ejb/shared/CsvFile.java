package org.carte.ejb.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A table as spreadsheets write it: separated by semicolons, commas or tabs, in UTF-8, UTF-16 or Windows-1252, with
 * line breaks inside quotes. Nobody has to say which.
 */
public final class CsvFile {

    /**
     * One record of the file.
     *
     * @param number physical line it starts in, from 1, as a text editor counts
     * @param cells without spaces around them
     */
    public record Line(int number, List<String> cells) {

        /** The cell at that place; empty when the line is shorter. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        private boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int SAMPLE = 10;

    private final Charset charset;
    private final char separator;
    private final List<Line> lines;
    private final OptionalInt brokenLine;

    private CsvFile(Charset charset, char separator, List<Line> lines, OptionalInt brokenLine) {
        this.charset = charset;
        this.separator = separator;
        this.lines = lines;
        this.brokenLine = brokenLine;
    }

    /**
     * Reads a file; its first line that is not blank names the columns.
     *
     * @throws InvalidException when it is no text, or there is nothing in it
     */
    public static CsvFile read(byte[] content) {
        var text = CsvText.of(content);
        var announced = CsvText.announcedSeparator(text.content());
        char separator = announced == null ? guess(text.content()) : announced;
        var file = parse(text, separator, Integer.MAX_VALUE);
        if (announced != null) {
            file.lines.remove(0);
        }
        if (file.lines.isEmpty()) {
            throw new InvalidException("file", "error.csv.empty");
        }
        return file;
    }

    /** How its letters are written. */
    public Charset charset() {
        return charset;
    }

    /** What stands between two cells. */
    public char separator() {
        return separator;
    }

    /** What the columns are called. */
    public Line header() {
        return lines.get(0);
    }

    /** All lines below, blank ones left out. */
    public List<Line> rows() {
        return lines.subList(1, lines.size());
    }

    /** Where a quote opens that nothing closes; what follows could not be read. */
    public OptionalInt brokenLine() {
        return brokenLine;
    }

    private static CsvFile parse(CsvText text, char separator, int most) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
        var lines = new ArrayList<Line>();
        int number = 1;
        try (var parser = CSVParser.parse(new StringReader(text.content()), format)) {
            for (var records = parser.iterator(); lines.size() < most && records.hasNext(); ) {
                var line = new Line(
                        number, records.next().stream().map(String::strip).toList());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                number = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException unclosed) {
            return new CsvFile(text.charset(), separator, lines, OptionalInt.of(number));
        }
        return new CsvFile(text.charset(), separator, lines, OptionalInt.empty());
    }

    /** The separator that makes the most columns, all along the first lines. */
    private static char guess(String text) {
        char best = SEPARATORS[0];
        long most = -1;
        for (char candidate : SEPARATORS) {
            var first = parse(new CsvText(null, text), candidate, SAMPLE).lines;
            long least =
                    first.stream().mapToInt(line -> line.cells().size()).min().orElse(0);
            long width = first.isEmpty() ? 0 : first.get(0).cells().size();
            long score = least * 1_000_000 + width;
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }
}
