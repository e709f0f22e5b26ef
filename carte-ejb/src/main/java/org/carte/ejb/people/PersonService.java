package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;

/** The directory, for those who plan. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class PersonService {

    @Inject
    PersonRepository people;

    /**
     * People whose name, e-mail, trade or company contains the words, whatever accents and case.
     *
     * @param words null or blank for everybody
     */
    public Page<Person> search(String words, PageRequest page) {
        return people.matching(SearchWords.pattern(words), page);
    }

    /** @throws NotFoundException when there is no such person */
    public Person byId(UUID id) {
        return people.byId(id).orElseThrow(NotFoundException::new);
    }

    /**
     * Adds somebody to the directory.
     *
     * @throws BusinessException when the e-mail is already there
     */
    public Person add(Person person) {
        if (people.byEmail(person.getEmail()).isPresent()) {
            throw new BusinessException(Kind.CONFLICT, "error.people.emailTaken", person.getEmail());
        }
        people.insert(person);
        return person;
    }

    /** Stores what was changed of a person; fails when somebody else was faster. */
    public Person change(Person person) {
        people.byEmail(person.getEmail()).filter(other -> !other.equals(person)).ifPresent(other -> {
            throw new BusinessException(Kind.CONFLICT, "error.people.emailTaken", person.getEmail());
        });
        people.update(person);
        return person;
    }
}
