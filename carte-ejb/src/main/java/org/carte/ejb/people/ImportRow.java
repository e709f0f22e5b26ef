package org.carte.ejb.people;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carte.ejb.shared.CsvFile;
import org.carte.ejb.shared.Formula;
import org.carte.persistence.people.Person;

/** One line of a list of people, read by what its columns are. An empty cell says nothing and changes nothing. */
final class ImportRow {

    private final CsvFile.Line line;
    private final Map<ImportField, String> values = new EnumMap<>(ImportField.class);

    /** @param columns what each column is, by position; empty when it is left out */
    ImportRow(CsvFile.Line line, List<String> columns) {
        this.line = line;
        for (int i = 0; i < columns.size(); i++) {
            var cell = Formula.original(line.cell(i)).strip();
            if (!columns.get(i).isEmpty() && !cell.isEmpty()) {
                values.put(ImportField.valueOf(columns.get(i)), cell);
            }
        }
    }

    int number() {
        return line.number();
    }

    /** How many cells the line has. */
    int width() {
        return line.cells().size();
    }

    /** The key people are recognised by, empty when it is missing. */
    String email() {
        return values.getOrDefault(ImportField.EMAIL, "").toLowerCase(ROOT);
    }

    /** Somebody new, with nothing but the e-mail yet. */
    Person newcomer() {
        return new Person(null, null, email());
    }

    /**
     * Puts on the person what the line says.
     *
     * @return what has changed, as the REST contract calls it
     */
    List<String> putOn(Person person) {
        var changed = new ArrayList<String>();
        values.forEach((field, value) -> {
            var before = read(person, field);
            write(person, field, value);
            if (!Objects.equals(before, read(person, field))) {
                changed.add(field.property());
            }
        });
        return changed;
    }

    private static Object read(Person person, ImportField field) {
        return switch (field) {
            case EMAIL -> person.getEmail();
            case FIRST_NAME -> person.getFirstName();
            case LAST_NAME -> person.getLastName();
            case TRADE -> person.getTrade();
            case COMPANY -> person.getCompany();
            case PHONE -> person.getPhone();
            case TAGS -> person.getTags();
        };
    }

    private static void write(Person person, ImportField field, String value) {
        switch (field) {
            case EMAIL -> {} // it is the key: it has found the person, or made one
            case FIRST_NAME -> person.setFirstName(value);
            case LAST_NAME -> person.setLastName(value);
            case TRADE -> person.setTrade(value);
            case COMPANY -> person.setCompany(value);
            case PHONE -> person.setPhone(value);
            case TAGS -> person.setTags(withTags(person.getTags(), value));
        }
    }

    /** Tags are added; none is taken away. */
    private static List<String> withTags(List<String> tags, String value) {
        var all = new LinkedHashSet<>(tags);
        Arrays.stream(value.split("[,;|]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(all::add);
        return List.copyOf(all);
    }
}
