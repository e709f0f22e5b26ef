package org.carte.web.venue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carte.ejb.venue.VenueService;
import org.carte.persistence.venue.Venue;
import org.carte.web.shared.PagedModel;

/** Backs {@code app/venue/list.xhtml}: the places. */
@Named
@ViewScoped
public class VenueListView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    VenueService service;

    private PagedModel<Venue> venues;

    @PostConstruct
    void open() {
        venues = new PagedModel<>(service::search);
    }

    public PagedModel<Venue> getVenues() {
        return venues;
    }
}
