package org.carte.ejb.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.carte.ejb.schedule.SessionPlan.SlotTime;
import org.carte.ejb.shared.InvalidException;

/**
 * A half-day by the clock on the wall. Moved by days it keeps its times, whatever the clocks do in between.
 *
 * @param startOffset which of the two is meant where the clock shows a time twice; null for the first
 * @param endOffset the same for the end
 */
public record HalfDay(LocalDateTime start, LocalDateTime end, ZoneOffset startOffset, ZoneOffset endOffset) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** On that day; one that ends before it starts, or when it starts, ends on the next. */
    public static HalfDay on(LocalDate date, LocalTime start, LocalTime end) {
        var lastDay = end.isAfter(start) ? date : date.plusDays(1);
        return new HalfDay(date.atTime(start), lastDay.atTime(end), null, null);
    }

    /** As the clock of that zone shows it. */
    public static HalfDay of(SlotTime slot, ZoneId zone) {
        var start = slot.start().atZone(zone);
        var end = slot.end().atZone(zone);
        return new HalfDay(start.toLocalDateTime(), end.toLocalDateTime(), start.getOffset(), end.getOffset());
    }

    /** The same so many days and minutes later, by the clock on the wall. */
    public HalfDay plus(long days, long minutes) {
        return new HalfDay(
                start.plusDays(days).plusMinutes(minutes),
                end.plusDays(days).plusMinutes(minutes),
                startOffset,
                endOffset);
    }

    /**
     * The moments that are meant.
     *
     * @throws InvalidException when the clocks of that zone jump over one of them
     */
    public SlotTime in(ZoneId zone) {
        return new SlotTime(
                moment(start, startOffset, zone).toInstant(),
                moment(end, endOffset, zone).toInstant());
    }

    private static ZonedDateTime moment(LocalDateTime local, ZoneOffset meant, ZoneId zone) {
        var change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            throw new InvalidException(
                    "slots",
                    "error.schedule.noSuchTime",
                    WHEN.format(local),
                    WHEN.format(change.getDateTimeBefore()),
                    WHEN.format(change.getDateTimeAfter()));
        }
        return ZonedDateTime.ofLocal(local, zone, meant);
    }
}
