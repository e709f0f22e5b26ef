package org.carte.ejb.people;

import static java.util.stream.Collectors.toMap;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.carte.ejb.shared.CsvFile;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.people.ImportReport;
import org.carte.persistence.people.MergeRepository;
import org.carte.persistence.people.OldAddress;
import org.carte.persistence.people.PeopleStoreRepository;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;

/** Takes a list of people into the directory: everybody or, with a single bad line, nobody. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SYSTEM})
public class PeopleImporter {

    /** The most lines one file may have. */
    public static final int MOST_LINES = 20_000;

    private static final int AT_ONCE = 500;
    private static final int ALL = 100;

    @Inject
    PersonRepository people;

    @Inject
    PeopleStoreRepository store;

    @Inject
    MergeRepository merges;

    @Inject
    Validator validator;

    /**
     * Looks at every line and, unless it is a dry run or a line is bad, stores them in one transaction. People are
     * recognised by e-mail: the same file a second time changes nothing.
     *
     * @param columns what each column is, by name of {@link ImportField}, empty when it is left out; null to go by the
     *     headers
     * @param percent told how far it is, now and then
     */
    public ImportReport run(byte[] content, List<String> columns, boolean dryRun, IntConsumer percent) {
        var file = CsvFile.read(content);
        if (file.rows().size() > MOST_LINES) {
            throw new InvalidException(
                    "file",
                    "error.people.import.tooMany",
                    MOST_LINES,
                    file.rows().size());
        }
        var known = columns == null ? ImportField.recognise(file.header().cells()) : columns;
        var plan = new ImportPlan(validator, file.header().cells().size());
        int looked = dryRun ? ALL : ALL / 2;
        if (known.contains(ImportField.EMAIL.name())) {
            look(file, known, plan, part -> percent.accept(part * looked / ALL));
        } else {
            plan.reject(file.header().number(), "email", "people.import.wrong.noEmail");
        }
        file.brokenLine().ifPresent(line -> plan.reject(line, null, "people.import.wrong.quote"));
        var report = plan.report();
        if (!dryRun && report.rejected().isEmpty()) {
            store(plan, part -> percent.accept(looked + part * (ALL - looked) / ALL));
        }
        return report;
    }

    private void look(CsvFile file, List<String> columns, ImportPlan plan, IntConsumer percent) {
        var rows = file.rows();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            int to = Math.min(rows.size(), from + AT_ONCE);
            var some = rows.subList(from, to).stream()
                    .map(line -> new ImportRow(line, columns))
                    .toList();
            var known = known(some);
            some.forEach(row -> plan.add(row, known.get(row.email())));
            percent.accept(to * ALL / rows.size());
        }
    }

    /** Who has these addresses, or had them before two records became one. */
    private Map<String, Person> known(List<ImportRow> rows) {
        var emails = rows.stream().map(ImportRow::email).distinct().toList();
        var known = people.known(emails).stream().collect(toMap(Person::getEmail, person -> person));
        var old = merges.oldAddresses(emails.toArray(String[]::new));
        if (!old.isEmpty()) {
            var byId = known.values().stream().collect(toMap(Person::getId, person -> person));
            people.all(old.stream().map(OldAddress::personId).distinct().toList())
                    .forEach(person -> byId.putIfAbsent(person.getId(), person));
            old.forEach(address -> known.put(address.email(), byId.get(address.personId())));
        }
        return known;
    }

    private void store(ImportPlan plan, IntConsumer percent) {
        int added = plan.added().size();
        int all = added + plan.changed().size();
        store(plan.added(), store::insert, done -> percent.accept(done * ALL / all));
        store(plan.changed(), store::update, done -> percent.accept((added + done) * ALL / all));
    }

    /** Stores them some at once; when one of them was changed or added by somebody else meanwhile, nobody. */
    private static void store(List<Person> people, ToIntFunction<List<Person>> statement, IntConsumer done) {
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            int to = Math.min(people.size(), from + AT_ONCE);
            if (statement.applyAsInt(people.subList(from, to)) < to - from) {
                throw new StaleException();
            }
            done.accept(to);
        }
    }
}
