package org.carte.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.carte.ejb.offer.PublicCatalogueService;
import org.carte.persistence.offer.OfferRow;
import org.carte.web.schedule.Moments;

/** Backs {@code public/offer/list.xhtml}: the programmes everybody may read. */
@Named
@RequestScoped
public class OfferListView {

    @Inject
    PublicCatalogueService offers;

    @Inject
    ZoneId zone;

    @Inject
    FacesContext faces;

    private List<OfferRow> rows;

    /** Reads them. */
    public void load() {
        rows = offers.published();
    }

    /** The day, in words. */
    public String day(Instant moment) {
        return new Moments(zone, faces.getViewRoot().getLocale()).day(moment);
    }

    /** The day, for {@code <time datetime>}. */
    public LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public List<OfferRow> getRows() {
        return rows;
    }
}
