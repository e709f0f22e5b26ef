package org.carte.web.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.carte.ejb.schedule.SessionPlan;
import org.carte.persistence.schedule.Slot;

/** A half-day in a form, in the organisation's zone. */
public class SlotRow implements Serializable {

    private static final long serialVersionUID = 1;

    private LocalDate date;
    private LocalTime start;
    private LocalTime end;

    SlotRow(LocalDate date, LocalTime start, LocalTime end) {
        this.date = date;
        this.start = start;
        this.end = end;
    }

    static SlotRow of(Slot slot, ZoneId zone) {
        var start = slot.getStartsAt().atZone(zone);
        return new SlotRow(
                start.toLocalDate(),
                start.toLocalTime(),
                slot.getEndsAt().atZone(zone).toLocalTime());
    }

    /** The moments that are meant; one that ends before it starts is left to the service to refuse. */
    SessionPlan.SlotTime time(ZoneId zone) {
        return new SessionPlan.SlotTime(
                date.atTime(start).atZone(zone).toInstant(),
                date.atTime(end).atZone(zone).toInstant());
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }
}
