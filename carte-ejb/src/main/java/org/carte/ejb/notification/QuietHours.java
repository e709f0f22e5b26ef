package org.carte.ejb.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.carte.persistence.notification.MailHours;

/**
 * When nobody is written to without need: from one time of day to another, past midnight if need be. The clock on the
 * wall counts, on days that are an hour shorter or longer too.
 *
 * @param start inclusive; null for no quiet hours at all
 * @param end exclusive
 */
record QuietHours(LocalTime start, LocalTime end, ZoneId zone) {

    static QuietHours of(MailHours stored, ZoneId zone) {
        return new QuietHours(stored.getQuietFrom(), stored.getQuietTo(), zone);
    }

    /** The first moment from then on at which a mail may leave. */
    Instant next(Instant moment) {
        if (start == null || !isQuiet(moment)) {
            return moment;
        }
        var there = moment.atZone(zone);
        var date = there.toLocalTime().isBefore(end)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        var over = end(date.atTime(end), moment);
        // hours that are free on other days may fall into the one the clock skips
        return isQuiet(over) ? next(over) : over;
    }

    /** A time that the clock skips is over when it has skipped; of one that comes twice, the first that is ahead counts. */
    private Instant end(LocalDateTime time, Instant moment) {
        var change = zone.getRules().getTransition(time);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        var first = time.atZone(zone);
        return first.toInstant().isAfter(moment)
                ? first.toInstant()
                : first.withLaterOffsetAtOverlap().toInstant();
    }

    boolean isQuiet(Instant moment) {
        if (start == null) {
            return false;
        }
        var time = moment.atZone(zone).toLocalTime();
        return start.isBefore(end)
                ? !time.isBefore(start) && time.isBefore(end)
                : !time.isBefore(start) || time.isBefore(end);
    }
}
