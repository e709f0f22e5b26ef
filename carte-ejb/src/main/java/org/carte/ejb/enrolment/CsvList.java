package org.carte.ejb.enrolment;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.carte.ejb.enrolment.CsvEnrolment.RejectedLine;
import org.carte.ejb.shared.InvalidException;

/**
 * A small list of people to enrol: e-mail, first name, last name, trade, in this order or under headings in French or
 * English; separated by semicolons or commas. The names of people who are in the directory may be missing.
 */
final class CsvList {

    private static final int MOST = 500;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TRADE = 120;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final List<String> ORDER = List.of("email", "firstName", "lastName", "trade");
    private static final Map<String, String> HEADINGS = Map.of(
            "email", "email",
            "mail", "email",
            "courriel", "email",
            "prenom", "firstName",
            "firstname", "firstName",
            "nom", "lastName",
            "nomdefamille", "lastName",
            "lastname", "lastName",
            "metier", "trade",
            "trade", "trade");

    /** One line, as far as it could be read. */
    record Line(long number, Newcomer newcomer) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    CsvList(String text) {
        var bare = text == null ? "" : text.replaceFirst("^\\uFEFF", "");
        var first = bare.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(first.contains(";") ? ';' : ',')
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(bare, format)) {
            read(parser.getRecords());
        } catch (IOException | UncheckedIOException unreadable) {
            throw new InvalidException("list", "error.enrolment.csv");
        }
        if (lines.isEmpty() && rejected.isEmpty()) {
            throw new InvalidException("list", "error.enrolment.list", MOST);
        }
    }

    private void read(List<CSVRecord> records) {
        if (records.size() > MOST) {
            throw new InvalidException("list", "error.enrolment.list", MOST);
        }
        var order = ORDER;
        for (var entry : records) {
            long number = entry.getRecordNumber();
            if (number == 1 && entry.stream().noneMatch(cell -> cell.contains("@"))) {
                order = headings(entry);
            } else {
                read(number, entry, order);
            }
        }
    }

    private static List<String> headings(CSVRecord entry) {
        var found = entry.stream()
                .map(cell -> HEADINGS.getOrDefault(plain(cell), ""))
                .toList();
        if (!found.contains("email")) {
            throw new InvalidException("list", "error.enrolment.csvHeadings");
        }
        return found;
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading.toLowerCase(ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }

    private void read(long number, CSVRecord entry, List<String> order) {
        var newcomer = new Newcomer(
                cell(entry, order, "email").toLowerCase(ROOT),
                cell(entry, order, "firstName"),
                cell(entry, order, "lastName"),
                cell(entry, order, "trade"));
        int before = rejected.size();
        if (newcomer.email().length() > LONGEST_EMAIL
                || !EMAIL.matcher(newcomer.email()).matches()) {
            reject(number, "email", "error.enrolment.csv.email");
        } else if (!seen.add(newcomer.email())) {
            reject(number, "email", "error.enrolment.csv.twice");
        }
        limit(number, "firstName", newcomer.firstName(), LONGEST_NAME);
        limit(number, "lastName", newcomer.lastName(), LONGEST_NAME);
        limit(number, "trade", newcomer.trade(), LONGEST_TRADE);
        if (rejected.size() == before) {
            lines.add(new Line(number, newcomer));
        }
    }

    private void limit(long number, String field, String value, int longest) {
        if (value.length() > longest) {
            reject(number, field, "error.enrolment.csv.long");
        }
    }

    private static String cell(CSVRecord entry, List<String> order, String field) {
        int at = order.indexOf(field);
        return at < 0 || at >= entry.size() ? "" : entry.get(at).strip();
    }

    private void reject(long number, String field, String key) {
        rejected.add(new RejectedLine(number, field, key));
    }

    /** Rejects newcomers without a name: somebody who is not in the directory cannot be added to it. */
    void requireNamesUnless(Set<String> known) {
        for (var line : lines) {
            if (!known.contains(line.newcomer().email())) {
                need(line.number(), "firstName", line.newcomer().firstName());
                need(line.number(), "lastName", line.newcomer().lastName());
            }
        }
    }

    private void need(long number, String field, String value) {
        if (value.isEmpty()) {
            reject(number, field, "error.enrolment.csv.name");
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** What is wrong, line by line. */
    List<RejectedLine> rejected() {
        return rejected.stream()
                .sorted(Comparator.comparingLong(RejectedLine::line))
                .toList();
    }
}
