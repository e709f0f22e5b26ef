package org.carte.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.people.MergeService;
import org.carte.persistence.people.Duplicate;

/** Backs {@code app/people/duplicates.xhtml}: records that may be one person. */
@Named
@RequestScoped
public class PeopleDuplicatesView {

    @Inject
    MergeService service;

    private List<Duplicate> pairs;

    /** Looks for them. */
    public void load() {
        pairs = service.suggestions();
    }

    public List<Duplicate> getPairs() {
        return pairs;
    }
}
