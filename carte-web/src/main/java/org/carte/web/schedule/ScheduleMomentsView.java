package org.carte.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.carte.ejb.schedule.Clash;
import org.carte.web.shared.Words;

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

    /** Half-days as the history keeps them. */
    public String intervals(String kept) {
        return moments().intervals(kept);
    }

    /** A text of the bundle about something in the way. */
    public String say(Clash clash) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Words.of(locale, clash.key(), clash.arguments().toArray());
    }

    /** A day without weekday and year. */
    public String shortDate(LocalDate day) {
        return moments().shortDate(day);
    }

    /** Date and time, short. */
    public String stamp(Instant moment) {
        return moments().stamp(moment);
    }

    private Moments moments() {
        return new Moments(zone, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
