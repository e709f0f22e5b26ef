package org.carte.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.carte.ejb.people.MergeService;
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
    MergeService merges;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String id;
    private Person person = new Person(null, null, null);
    private final ArrayList<String> tags = new ArrayList<>();
    private String newTag;
    private int seen;

    /** Reads the person of the address; there is none on the page of a new one. A record that was merged leads on. */
    public void load() {
        if (id == null) {
            return;
        }
        var key = PathId.of(id);
        var instead = merges.keptInsteadOf(key);
        if (instead.isPresent()) {
            navigation.to("/app/people/" + instead.get());
            return;
        }
        person = service.byId(key);
        tags.addAll(person.getTags());
        seen = person.getVersion();
    }

    /** One more tag, as written. */
    public void tag() {
        if (newTag != null && !newTag.isBlank() && !tags.contains(newTag.strip())) {
            tags.add(newTag.strip());
        }
        newTag = null;
    }

    /** Without that tag. */
    public void untag(String tag) {
        tags.remove(tag);
    }

    /** Tags in use that contain what was typed. */
    public List<String> tagsLike(String typed) {
        return service.tags(typed);
    }

    /** Stores the person and goes back to the directory. */
    public void save() {
        tag();
        person.setTags(tags);
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

    public List<String> getTags() {
        return tags;
    }

    public String getNewTag() {
        return newTag;
    }

    public void setNewTag(String newTag) {
        this.newTag = newTag;
    }
}
