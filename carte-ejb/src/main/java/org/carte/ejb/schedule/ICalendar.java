package org.carte.ejb.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.carte.persistence.schedule.SessionStatus;

/**
 * Writes sessions as a calendar (RFC 5545): one event a half-day, under a key that stays when it moves, with a sequence
 * number that grows with every change. Times are in UTC, which every calendar shows in its reader's zone.
 */
public final class ICalendar {

    /** The media type. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /**
     * One session.
     *
     * @param now when the file is made
     * @param address where the session is shown
     */
    public static String of(SessionDetails details, Instant now, String address) {
        var calendar = new ICalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Carte//Sessions//FR");
        calendar.line("METHOD", "PUBLISH");
        details.slots().forEach(slot -> {
            calendar.line("BEGIN", "VEVENT");
            calendar.line("UID", slot.getId() + "@carte");
            calendar.line("DTSTAMP", STAMP.format(now));
            calendar.line("DTSTART", STAMP.format(slot.getStartsAt()));
            calendar.line("DTEND", STAMP.format(slot.getEndsAt()));
            calendar.line("SEQUENCE", Integer.toString(details.session().getVersion()));
            calendar.line("STATUS", status(details.session().getStatus()));
            calendar.line("SUMMARY", escape(details.title()));
            calendar.line("LOCATION", escape(location(details)));
            calendar.line("URL", address);
            calendar.line("END", "VEVENT");
        });
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    /** A text value: what has a meaning in the format is escaped. */
    static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** A content line, cut so that no piece is longer than 75 bytes and no character is torn. */
    static String fold(String line) {
        var folded = new StringBuilder(line.length() + 8);
        int bytes = 0;
        for (var points = line.codePoints().iterator(); points.hasNext(); ) {
            var character = Character.toString(points.nextInt());
            int size = character.getBytes(UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += size;
        }
        return folded.append("\r\n").toString();
    }

    private void line(String name, String value) {
        text.append(fold(name + ":" + value));
    }

    private static String status(SessionStatus status) {
        return switch (status) {
            case DRAFT, PUBLISHED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
            default -> "CONFIRMED";
        };
    }

    private static String location(SessionDetails details) {
        var address = details.session().getRoom().getVenue().getAddress();
        return address.isBlank() ? details.place() : details.place() + ", " + address;
    }
}
