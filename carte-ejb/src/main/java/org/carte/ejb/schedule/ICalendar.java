package org.carte.ejb.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.Slot;
import org.carte.persistence.schedule.TrainingSession;

/**
 * Writes sessions as calendars (RFC 5545): one event a day, under a key that stays when it moves, with a sequence number
 * that grows when time or place change. Times are in UTC, which every calendar shows in its reader's zone.
 */
public final class ICalendar {

    /** The media type. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final CalendarText text = new CalendarText();
    private final Instant now;
    private final ZoneId zone;

    /**
     * An empty calendar.
     *
     * @param method what its receiver is to do with it (RFC 5546)
     * @param now when it is made
     * @param zone where the days of a session begin
     */
    ICalendar(String method, Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        text.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Carte//Sessions//FR");
        text.line("METHOD", method);
    }

    /** A session with its half-days in order of time. */
    public record Entry(TrainingSession session, List<Slot> slots) {}

    /** Sessions to be shown, as a file or to those who subscribe. */
    public static String of(List<Entry> sessions, Instant now, ZoneId zone) {
        var calendar = new ICalendar("PUBLISH", now, zone);
        calendar.text.line("X-WR-CALNAME", "Carte").line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.text.line("X-PUBLISHED-TTL", "PT1H");
        sessions.forEach(entry -> CalendarDay.of(entry.slots(), zone)
                .forEach(day -> calendar.event(entry.session(), day, status(entry.session()), lines -> {})));
        return calendar.end();
    }

    /** An event with what it is, when and where; {@code people} writes who comes. */
    ICalendar event(TrainingSession session, CalendarDay day, String status, Consumer<CalendarText> people) {
        var title = session.getProgrammeVersion().getTitle();
        begin(session, day.number());
        text.line("DTSTART", STAMP.format(day.start())).line("DTEND", STAMP.format(day.end()));
        text.line("STATUS", status);
        text.text("SUMMARY", day.number() == 1 ? title : title + " (" + day.number() + ")");
        text.text("LOCATION", location(session));
        text.text("DESCRIPTION", times(day));
        text.line("URL", PublicAddress.of("/app/sessions/" + session.getId()));
        return finish(people);
    }

    /** An event that does not take place, of which nothing but the key is known any more: it gets the start of the session. */
    ICalendar cancelled(TrainingSession session, int number, Consumer<CalendarText> people) {
        begin(session, number);
        text.line("DTSTART", STAMP.format(session.getStartsAt()));
        text.line("STATUS", "CANCELLED");
        text.text("SUMMARY", session.getProgrammeVersion().getTitle());
        return finish(people);
    }

    /** The file. */
    String end() {
        return text.line("END", "VCALENDAR").toString();
    }

    private void begin(TrainingSession session, int number) {
        text.line("BEGIN", "VEVENT")
                .line("UID", CalendarDay.uid(session.getId(), number))
                .line("DTSTAMP", STAMP.format(now))
                .line("SEQUENCE", Integer.toString(session.getCalendarSequence()))
                .line("ORGANIZER;CN=Carte", "mailto:" + PublicAddress.sender());
    }

    private ICalendar finish(Consumer<CalendarText> people) {
        people.accept(text);
        text.line("END", "VEVENT");
        return this;
    }

    private String times(CalendarDay day) {
        return day.slots().stream()
                .map(slot -> TIME.format(slot.getStartsAt().atZone(zone)) + " – "
                        + TIME.format(slot.getEndsAt().atZone(zone)))
                .collect(Collectors.joining("\n"));
    }

    private static String status(TrainingSession session) {
        return switch (session.getStatus()) {
            case DRAFT, PUBLISHED -> "TENTATIVE";
            case CANCELLED -> SessionStatus.CANCELLED.name();
            default -> "CONFIRMED";
        };
    }

    private static String location(TrainingSession session) {
        var venue = session.getRoom().getVenue();
        var place = venue.getName() + ", " + session.getRoom().getName();
        return venue.getAddress().isBlank() ? place : place + ", " + venue.getAddress();
    }
}
