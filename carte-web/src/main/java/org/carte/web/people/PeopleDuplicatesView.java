package org.carte.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.people.MergeService;
import org.carte.persistence.people.Duplicate;
import org.carte.web.shared.Messages;

/** Backs {@code app/people/duplicates.xhtml}: records that may be one person. */
@Named
@RequestScoped
public class PeopleDuplicatesView {

    @Inject
    MergeService service;

    @Inject
    Messages messages;

    private List<Duplicate> pairs;

    /** Says that these are two people: they are not suggested again. */
    public void tellApart(UUID one, UUID other) {
        service.tellApart(one, other);
        messages.info("people.duplicates.apart");
        pairs = null;
    }

    /** The pairs left. */
    public List<Duplicate> getPairs() {
        if (pairs == null) {
            pairs = service.suggestions();
        }
        return pairs;
    }
}
