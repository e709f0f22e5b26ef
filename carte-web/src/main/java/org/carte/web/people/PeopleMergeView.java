package org.carte.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.carte.ejb.people.MergePreview;
import org.carte.ejb.people.MergeService;
import org.carte.ejb.people.PersonService;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.people.Person;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/people/merge.xhtml}: two records side by side, to make them one. */
@Named
@ViewScoped
public class PeopleMergeView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    MergeService service;

    @Inject
    PersonService people;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String id;
    private String with;
    private Person other;
    private Person kept;
    private transient MergePreview preview;
    private List<MergeChoice> choices = new ArrayList<>();
    private boolean sure;

    /** Reads both, once it is said who the other is. */
    public void load() {
        kept = people.byId(PathId.of(id));
        if (with != null) {
            preview = service.compare(kept.getId(), PathId.of(with));
            choices = MergeChoice.between(kept, preview.dropped());
        }
    }

    /** Shows the two side by side. */
    public void compare() {
        navigation.to("/app/people/" + id + "/merge?with=" + other.getId());
    }

    /** Makes them one and shows who is left. */
    public void merge() {
        if (!sure) {
            throw new InvalidException("sure", "people.merge.sureNeeded");
        }
        var name = getPreview().dropped().getDisplayName();
        choices.forEach(choice -> choice.putOn(kept));
        service.merge(kept, PathId.of(with));
        messages.info("people.merge.done", name, kept.getDisplayName());
        navigation.to("/app/people/" + id);
    }

    /** Both, and what stands in the way; null until it is said who the other is. */
    public MergePreview getPreview() {
        if (preview == null && with != null) {
            preview = service.compare(PathId.of(id), PathId.of(with));
        }
        return preview;
    }

    public Person getKept() {
        return kept;
    }

    public List<MergeChoice> getChoices() {
        return choices;
    }

    public Person getOther() {
        return other;
    }

    public void setOther(Person other) {
        this.other = other;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
