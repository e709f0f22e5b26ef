package org.carte.web.schedule;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.schedule.CalendarFilter;
import org.carte.persistence.schedule.SessionStatus;

/** What the address of the calendar says: which days, how they are shown, and which sessions. */
public class CalendarSearch implements Serializable {

    private static final long serialVersionUID = 1;

    /** The names in the address, and those of the component. */
    private static final Map<String, String> VIEWS =
            Map.of("month", "dayGridMonth", "week", "timeGridWeek", "day", "timeGridDay", "list", "listMonth");

    private String view;
    private String date;
    private UUID programme;
    private UUID venue;
    private UUID facilitator;
    private SessionStatus status;

    CalendarFilter filter() {
        return new CalendarFilter(programme, venue, facilitator, status);
    }

    /** Whether not all sessions are shown. */
    public boolean isFiltered() {
        return programme != null || venue != null || facilitator != null || status != null;
    }

    /** The view of the component; the month where the address names none. */
    public String getShownAs() {
        return VIEWS.getOrDefault(view == null ? "month" : view, "dayGridMonth");
    }

    /** A day that is shown; null for today. */
    public LocalDate getDay() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public UUID getProgramme() {
        return programme;
    }

    public void setProgramme(UUID programme) {
        this.programme = programme;
    }

    public UUID getVenue() {
        return venue;
    }

    public void setVenue(UUID venue) {
        this.venue = venue;
    }

    public UUID getFacilitator() {
        return facilitator;
    }

    public void setFacilitator(UUID facilitator) {
        this.facilitator = facilitator;
    }

    public SessionStatus getStatus() {
        return status;
    }

    public void setStatus(SessionStatus status) {
        this.status = status;
    }
}
