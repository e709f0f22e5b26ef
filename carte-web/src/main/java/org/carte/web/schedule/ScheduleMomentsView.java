package org.carte.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;

/** Says moments on the pages about sessions. */
@Named
@RequestScoped
public class ScheduleMomentsView {

    @Inject
    ZoneId zone;

    /** The weekday and the date. */
    public String day(Instant moment) {
        return moments().day(moment);
    }

    /** The time of day. */
    public String time(Instant moment) {
        return moments().time(moment);
    }

    /** Date and time, short. */
    public String stamp(Instant moment) {
        return moments().stamp(moment);
    }

    private Moments moments() {
        return new Moments(zone, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
