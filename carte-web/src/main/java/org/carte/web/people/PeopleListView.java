package org.carte.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.component.UIData;
import jakarta.faces.event.AjaxBehaviorEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.people.Person;
import org.carte.web.shared.PagedModel;

/** Backs {@code app/people/list.xhtml}: the directory, searched as one types. */
@Named
@ViewScoped
public class PeopleListView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PersonService service;

    private PagedModel<Person> people;
    private String asked;

    @PostConstruct
    void open() {
        people = new PagedModel<>(service::search);
    }

    /** Looks for the words of the address. */
    public void load() {
        people.setWords(asked);
    }

    /** Starts again from the first page. */
    public void search(AjaxBehaviorEvent typed) {
        ((UIData) typed.getComponent().findComponent("people")).setFirst(0);
    }

    public PagedModel<Person> getPeople() {
        return people;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
