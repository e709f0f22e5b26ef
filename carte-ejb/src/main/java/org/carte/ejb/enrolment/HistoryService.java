package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.enrolment.HistoryRepository;
import org.carte.persistence.people.PersonRepository;

/** What one person has been through, for those who plan: never an answer, a map or an opinion. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class HistoryService {

    @Inject
    PersonRepository people;

    @Inject
    HistoryRepository history;

    /** Enrolments, sessions run, and every change of status with who, when, why. */
    public PersonHistory of(UUID person) {
        return new PersonHistory(
                people.byId(person).orElseThrow(NotFoundException::new),
                history.enrolments(person),
                history.facilitated(person),
                history.changes(person));
    }
}
