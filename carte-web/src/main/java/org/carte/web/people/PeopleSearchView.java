package org.carte.web.people;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.people.Person;

/** Finds people of the directory while their name is typed. */
@Named
@RequestScoped
public class PeopleSearchView {

    private static final int MOST = 10;

    @Inject
    PersonService people;

    /** The first who fit what was typed. */
    public List<Person> find(String words) {
        return people.search(words, PageRequest.ofSize(MOST).withoutTotal()).content();
    }

    /** A person, told apart from others of the same name. */
    public String label(Person person) {
        if (person == null) {
            return "";
        }
        var trade = person.getTrade() == null ? "" : ", " + person.getTrade();
        return person.getDisplayName() + trade + " (" + person.getEmail() + ")";
    }
}
