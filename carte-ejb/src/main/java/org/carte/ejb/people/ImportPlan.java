package org.carte.ejb.people;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.people.ImportRejection;
import org.carte.persistence.people.ImportReport;
import org.carte.persistence.people.ImportReport.Sample;
import org.carte.persistence.people.Person;

/** What a list of people would do to the directory, line by line; nothing is stored here. */
final class ImportPlan {

    private static final int SAMPLE = 12;

    private final Validator validator;
    private final int width;
    private final Map<UUID, Integer> lines = new HashMap<>();
    private final List<Person> added = new ArrayList<>();
    private final List<Person> changed = new ArrayList<>();
    private final List<Sample> sample = new ArrayList<>();
    private final List<ImportRejection> rejected = new ArrayList<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private int unchanged;

    /** @param width how many columns the file names */
    ImportPlan(Validator validator, int width) {
        this.validator = validator;
        this.width = width;
    }

    /** @param known who has that e-mail in the directory; null for nobody */
    void add(ImportRow row, Person known) {
        int before = rejected.size();
        if (row.width() > width) {
            reject(row.number(), null, "people.import.wrong.cells", width, row.width());
        }
        if (row.email().isEmpty()) {
            reject(row.number(), "email", "people.import.wrong.missing");
        } else {
            checkOnce(row, known);
        }
        var person = known == null ? row.newcomer() : known;
        var fields = row.putOn(person);
        validator.validate(person).stream()
                .filter(wrong -> !(wrong.getPropertyPath().toString().equals("email")
                        && row.email().isEmpty()))
                .map(wrong -> rejection(row.number(), wrong))
                .sorted(Comparator.comparing(ImportRejection::field))
                .forEach(rejected::add);
        if (rejected.size() == before) {
            sort(row, person, known == null, fields);
        }
    }

    void reject(int line, String field, String key, Object... arguments) {
        rejected.add(new ImportRejection(
                line, field, key, Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    List<Person> added() {
        return added;
    }

    List<Person> changed() {
        return changed;
    }

    ImportReport report() {
        return new ImportReport(added.size(), changed.size(), unchanged, List.copyOf(rejected), List.copyOf(sample));
    }

    /** Nobody twice in one file: neither by address nor, for those who had another once, by person. */
    private void checkOnce(ImportRow row, Person known) {
        var first = addresses.putIfAbsent(row.email(), row.number());
        if (first == null && known != null) {
            first = lines.putIfAbsent(known.getId(), row.number());
        }
        if (first != null) {
            reject(row.number(), "email", "people.import.wrong.twice", first);
        }
    }

    private void sort(ImportRow row, Person person, boolean isNew, List<String> fields) {
        if (!isNew && fields.isEmpty()) {
            unchanged++;
            return;
        }
        (isNew ? added : changed).add(person);
        if (sample.size() < SAMPLE) {
            sample.add(new Sample(
                    row.number(), person.getDisplayName(), person.getEmail(), isNew, isNew ? List.of() : fields));
        }
    }

    private static ImportRejection rejection(int line, ConstraintViolation<Person> wrong) {
        var field = wrong.getPropertyPath().iterator().next().getName();
        var rule = wrong.getConstraintDescriptor().getAnnotation();
        if (rule instanceof NotBlank) {
            return new ImportRejection(line, field, "people.import.wrong.missing", List.of());
        }
        if (rule instanceof Email) {
            return new ImportRejection(line, field, "people.import.wrong.email", List.of());
        }
        if (rule instanceof Size size) {
            var key = wrong.getInvalidValue() instanceof List
                    ? "people.import.wrong.tooMany"
                    : "people.import.wrong.tooLong";
            return new ImportRejection(line, field, key, List.of(String.valueOf(size.max())));
        }
        return new ImportRejection(line, field, "people.import.wrong.value", List.of());
    }
}
