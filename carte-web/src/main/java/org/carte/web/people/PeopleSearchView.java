package org.carte.web.people;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.people.Person;

/** Finds people of the directory while their name is typed; the form then names them by key. */
@Named
@RequestScoped
public class PeopleSearchView implements Converter<Person> {

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

    @Override
    public Person getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank() ? null : people.byId(UUID.fromString(value));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Person value) {
        return value == null ? "" : value.getId().toString();
    }
}
