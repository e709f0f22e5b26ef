package org.carte.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.people.Person;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/people/edit.xhtml}: one person of the directory, new or known. */
@Named
@ViewScoped
public class PeopleEditView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PersonService service;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String id;
    private Person person = new Person(null, null, null);
    private String tags = "";
    private int seen;

    /** Reads the person of the address; there is none on the page of a new one. */
    public void load() {
        if (id != null) {
            person = service.byId(PathId.of(id));
            tags = String.join(", ", person.getTags());
            seen = person.getVersion();
        }
    }

    /** Stores the person and goes back to the directory. */
    public void save() {
        person.setTags(Arrays.stream(tags == null ? new String[0] : tags.split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList());
        if (id == null) {
            service.add(person);
        } else {
            person.seenAt(seen);
            service.change(person);
        }
        messages.info("people.saved", person.getDisplayName());
        navigation.to("/app/people");
    }

    public boolean isNew() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Person getPerson() {
        return person;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}
