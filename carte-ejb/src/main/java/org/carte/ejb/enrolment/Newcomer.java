package org.carte.ejb.enrolment;

import static java.util.Locale.ROOT;

import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.shared.UuidVersion7;

/** Somebody to enrol who may not be in the directory yet. */
public record Newcomer(String email, String firstName, String lastName, String trade) {

    /** Finds them in the directory by their e-mail, or adds them; two at once make one person. */
    Person findIn(PersonRepository people) {
        var address = email.strip().toLowerCase(ROOT);
        boolean isNew =
                people.insertUnlessKnown(UuidVersion7.next(), firstName.strip(), lastName.strip(), address, "fr") == 1;
        var person = people.byEmail(address).orElseThrow(NotFoundException::new);
        if (isNew && trade != null && !trade.isBlank()) {
            person.setTrade(trade.strip());
            people.update(person);
        }
        return person;
    }
}
