package org.carte.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import org.carte.ejb.offer.Offer;
import org.carte.ejb.offer.PublicCatalogueService;
import org.carte.persistence.offer.OpenSession;
import org.carte.web.schedule.Moments;

/** Backs {@code public/offer/programme.xhtml}: one programme, as everybody may read it. */
@Named
@RequestScoped
public class OfferProgrammeView {

    private static final int LONGEST_DESCRIPTION = 160;

    @Inject
    PublicCatalogueService offers;

    @Inject
    ZoneId zone;

    @Inject
    FacesContext faces;

    private String slug;
    private Offer offer;

    /** Reads it, or says that nothing is there. */
    public void load() {
        offer = offers.at(slug);
    }

    /** What search engines show under the title. */
    public String getDescription() {
        var promise = offer.sheet().promise().isBlank()
                ? offer.sheet().title()
                : offer.sheet().promise();
        return promise.length() <= LONGEST_DESCRIPTION
                ? promise
                : promise.substring(0, promise.lastIndexOf(' ', LONGEST_DESCRIPTION)) + " …";
    }

    /** From when to when, in words. */
    public String when(OpenSession planned) {
        var moments = new Moments(zone, faces.getViewRoot().getLocale());
        var start = moments.day(planned.startsAt()) + ", " + moments.time(planned.startsAt());
        if (planned.endsAt() == null) {
            return start;
        }
        boolean oneDay = date(planned).equals(planned.endsAt().atZone(zone).toLocalDate());
        return start + " – " + (oneDay ? moments.time(planned.endsAt()) : moments.day(planned.endsAt()));
    }

    /** The first day, for {@code <time datetime>}. */
    public LocalDate date(OpenSession planned) {
        return planned.startsAt().atZone(zone).toLocalDate();
    }

    public Offer getOffer() {
        return offer;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
