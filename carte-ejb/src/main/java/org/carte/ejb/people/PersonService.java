package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.people.DirectorySearch;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;

/** The directory, for those who plan. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class PersonService {

    private static final int MOST_PROPOSALS = 200;

    @Inject
    PersonRepository people;

    /**
     * People whose name, e-mail, trade, company or phone contains every word, whatever accents and case, by name.
     *
     * @param words null or blank for everybody
     */
    public Page<Person> search(String words, PageRequest page) {
        return search(new DirectoryFilter(words, null, null), page);
    }

    /** The same, narrowed by tag and company. */
    public Page<Person> search(DirectoryFilter filter, PageRequest page) {
        return people.matching(filter.search(), page);
    }

    /**
     * How many there are; of a search that finds more than {@link DirectorySearch#MANY}, one more than that: nobody who
     * types waits for a number that only says to type on.
     */
    public long found(DirectoryFilter filter) {
        var search = filter.search();
        return search.isEverybody() ? people.count(search) : people.count(search, DirectorySearch.MANY + 1);
    }

    /** Tags in use that contain the words, by name. */
    public List<String> tags(String words) {
        return people.tags(SearchWords.pattern(words), MOST_PROPOSALS);
    }

    /** Companies that contain the words, by name. */
    public List<String> companies(String words) {
        return people.companies(SearchWords.pattern(words), MOST_PROPOSALS);
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
