package org.carte.ejb.enrolment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.persistence.enrolment.EnrolmentCause.BY_ORGANISER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.carte.ejb.people.InvitationService;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.EnrolmentRow;
import org.carte.persistence.people.KnownPeopleRepository;
import org.carte.persistence.people.NamedPerson;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;

/** Enrols many at once: from the directory, from a pasted list, from a CSV file. All or nothing, but for refusals. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class GroupEnrolmentService {

    private static final int MOST = 500;
    private static final String ALREADY = "enrolment.outcome.already";

    @Inject
    Caller caller;

    @Inject
    Places places;

    @Inject
    EnrolmentWarnings warnings;

    @Inject
    InvitationService invitations;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    KnownPeopleRepository known;

    @Inject
    PersonRepository people;

    /**
     * Enrols people of the directory in the order given: those before take the places, those after wait. Who is enrolled
     * already is refused and named; the others are not touched by that.
     */
    public List<EnrolmentOutcome> enrolAll(UUID sessionId, List<UUID> personIds) {
        var asked = personIds.stream().distinct().toList();
        if (asked.isEmpty() || asked.size() > MOST) {
            throw new InvalidException("personIds", "error.enrolment.list", MOST);
        }
        var byId = known.withIds(asked).stream().collect(toMap(Person::getId, Function.identity()));
        if (byId.size() < asked.size()) {
            throw new InvalidException("personIds", "error.enrolment.personUnknown");
        }
        return enrol(sessionId, asked.stream().map(byId::get).toList());
    }

    /** Finds out whom a pasted list of e-mail addresses and names means; enrols nobody. */
    public PastedPeople lookUp(String pasted) {
        var list = new PastedList(pasted);
        var found = new ArrayList<Person>();
        var unknown = new ArrayList<String>();
        if (!list.emails().isEmpty()) {
            found.addAll(known.withEmails(list.emails()));
            var there = found.stream().map(Person::getEmail).collect(toSet());
            list.emails().stream().filter(email -> !there.contains(email)).forEach(unknown::add);
        }
        var named = list.names().isEmpty() ? List.<NamedPerson>of() : known.named(String.join("\n", list.names()));
        var times = named.stream().collect(groupingBy(NamedPerson::name, counting()));
        list.names().stream().filter(name -> !times.containsKey(name)).forEach(unknown::add);
        var ids = named.stream()
                .filter(person -> times.get(person.name()) == 1)
                .map(NamedPerson::id)
                .toList();
        if (!ids.isEmpty()) {
            found.addAll(known.withIds(ids));
        }
        var ambiguous = list.names().stream()
                .filter(name -> times.getOrDefault(name, 0L) > 1)
                .toList();
        return new PastedPeople(found.stream().distinct().toList(), unknown, ambiguous);
    }

    /** Enrols the people of a CSV list, adding those to the directory who are not in it; nobody when a line is wrong. */
    public CsvEnrolment enrolCsv(UUID sessionId, String csv) {
        var list = new CsvList(csv);
        var emails = list.lines().stream().map(line -> line.newcomer().email()).toList();
        if (!emails.isEmpty()) {
            list.requireNamesUnless(
                    known.withEmails(emails).stream().map(Person::getEmail).collect(toSet()));
        }
        if (!list.rejected().isEmpty()) {
            return new CsvEnrolment(List.of(), list.rejected());
        }
        var newcomers = list.lines().stream()
                .map(line -> line.newcomer().findIn(people))
                .toList();
        return new CsvEnrolment(enrol(sessionId, newcomers), List.of());
    }

    private List<EnrolmentOutcome> enrol(UUID sessionId, List<Person> newcomers) {
        var by = caller.personId();
        var session = places.lockOpen(sessionId);
        var there = new HashSet<>(enrolments.activeAmong(
                sessionId, newcomers.stream().map(Person::getId).toList()));
        var rows = new ArrayList<EnrolmentRow>();
        for (var person : newcomers) {
            if (!there.contains(person.getId())) {
                var taken = places.take(session, person, by, BY_ORGANISER);
                invitations.invite(person);
                rows.add(EnrolmentRow.of(taken.enrolment(), taken.rank()));
            }
        }
        var shown = warnings.with(sessionId, rows).stream()
                .collect(toMap(one -> one.row().personId(), Function.identity()));
        return newcomers.stream()
                .map(person -> new EnrolmentOutcome(
                        person.getDisplayName(),
                        shown.get(person.getId()),
                        there.contains(person.getId()) ? ALREADY : null))
                .toList();
    }
}
