package org.carte.web.countdown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.carte.ejb.countdown.CountdownItem;
import org.carte.web.shared.Words;

/** Says days and steps as a countdown says them. */
@Named
@RequestScoped
public class CountdownMomentsView {

    @Inject
    ZoneId zone;

    @Inject
    FacesContext faces;

    /** The date, short. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(faces.getViewRoot().getLocale())
                .format(day);
    }

    /** Since when it should have been done, in words. */
    public String lateSince(CountdownItem item) {
        return Words.of(faces.getViewRoot().getLocale(), "countdown.lateSince", date(item.due()));
    }

    /** The date of a moment, short. */
    public String date(Instant moment) {
        return date(moment.atZone(zone).toLocalDate());
    }

    /** D−30, D, D+1. */
    public String distance(int days) {
        var day = Words.of(faces.getViewRoot().getLocale(), "countdown.day");
        return days == 0 ? day : day + (days < 0 ? "−" + -days : "+" + days);
    }

    /** What is to be done: the step's own words, or those of its kind. */
    public String text(CountdownItem item) {
        return item.label() == null
                ? Words.of(faces.getViewRoot().getLocale(), "countdown.kind." + item.kind())
                : item.label();
    }
}
