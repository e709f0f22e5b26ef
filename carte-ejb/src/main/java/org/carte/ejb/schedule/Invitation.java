package org.carte.ejb.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carte.persistence.people.Person;

/**
 * What somebody's calendar is told of a session by mail (iTIP, RFC 5546): that it takes place then and there, or not.
 * iTIP wants one event an object; a session of several days is several objects. Nobody but the reader is named in it.
 */
public final class Invitation {

    private final SessionDetails details;
    private final Instant now;
    private final ZoneId zone;
    private final Person reader;

    /**
     * For one reader.
     *
     * @param now when it is made
     * @param zone where the days of a session begin
     */
    public Invitation(SessionDetails details, Person reader, Instant now, ZoneId zone) {
        this.details = details;
        this.now = now;
        this.zone = zone;
        this.reader = reader;
    }

    /** It takes place: each day as it is now; and not on those days any more on which it was once announced. */
    public List<String> request() {
        var session = details.session();
        var days = CalendarDay.of(details.slots(), zone);
        return Stream.concat(
                        days.stream().map(day -> new ICalendar("REQUEST", now, zone)
                                .event(session, day, "CONFIRMED", this::people)
                                .end()),
                        IntStream.rangeClosed(days.size() + 1, session.getCalendarDays())
                                .mapToObj(this::without))
                .toList();
    }

    /** It does not take place, or not for this reader. */
    public List<String> cancel() {
        var session = details.session();
        var days = CalendarDay.of(details.slots(), zone);
        return Stream.concat(
                        days.stream().map(day -> new ICalendar("CANCEL", now, zone)
                                .event(session, day, "CANCELLED", this::people)
                                .end()),
                        IntStream.rangeClosed(days.size() + 1, session.getCalendarDays())
                                .mapToObj(this::without))
                .toList();
    }

    /** On how many days a session takes place. */
    public static int days(SessionDetails session, ZoneId zone) {
        return CalendarDay.of(session.slots(), zone).size();
    }

    private String without(int number) {
        return new ICalendar("CANCEL", now, zone)
                .cancelled(details.session(), number, this::people)
                .end();
    }

    private void people(CalendarText text) {
        text.line(
                "ATTENDEE;CN=" + CalendarText.quoted(reader.getDisplayName())
                        + ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE",
                "mailto:" + reader.getEmail());
    }
}
