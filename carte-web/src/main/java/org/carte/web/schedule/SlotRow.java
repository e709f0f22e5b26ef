package org.carte.web.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.carte.ejb.schedule.HalfDay;
import org.carte.ejb.schedule.SessionPlan.SlotTime;
import org.carte.persistence.schedule.Slot;

/** A half-day in a form, in the organisation's zone. */
public class SlotRow implements Serializable {

    private static final long serialVersionUID = 1;

    private LocalDate date;
    private LocalTime start;
    private LocalTime end;
    private final ZoneOffset startOffset;
    private final ZoneOffset endOffset;

    SlotRow(HalfDay halfDay) {
        this.date = halfDay.start().toLocalDate();
        this.start = halfDay.start().toLocalTime();
        this.end = halfDay.end().toLocalTime();
        this.startOffset = halfDay.startOffset();
        this.endOffset = halfDay.endOffset();
    }

    static SlotRow of(Slot slot, ZoneId zone) {
        return new SlotRow(HalfDay.of(new SlotTime(slot.getStartsAt(), slot.getEndsAt()), zone));
    }

    /** The moments that are meant; an end before the start is on the next day. */
    SlotTime time(ZoneId zone) {
        var typed = HalfDay.on(date, start, end);
        return new HalfDay(typed.start(), typed.end(), startOffset, endOffset).in(zone);
    }

    /** The half-day that is meant, but on another day. */
    HalfDay on(LocalDate day) {
        return HalfDay.on(day, start, end);
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
