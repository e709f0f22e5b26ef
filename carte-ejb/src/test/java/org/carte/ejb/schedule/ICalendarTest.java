package org.carte.ejb.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.carte.persistence.catalogue.Programme;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.schedule.PlacesTaken;
import org.carte.persistence.schedule.Slot;
import org.carte.persistence.schedule.TrainingSession;
import org.carte.persistence.venue.Room;
import org.carte.persistence.venue.Venue;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final Instant NOW = Instant.parse("2018-02-01T10:00:00Z");

    @Test
    void writesOneEventAHalfDay() {
        var morning = slot("2018-02-19T08:00:00Z", "2018-02-19T11:30:00Z");
        var afternoon = slot("2018-02-19T12:30:00Z", "2018-02-19T16:00:00Z");

        var text = ICalendar.of(session(List.of(morning, afternoon)), NOW, "http://here/s");

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:" + morning.getId() + "@carte\r\n")
                .contains("UID:" + afternoon.getId() + "@carte\r\n")
                .contains("DTSTART:20180219T080000Z\r\nDTEND:20180219T113000Z\r\n")
                .contains("DTSTAMP:20180201T100000Z\r\n")
                .contains("STATUS:TENTATIVE\r\n")
                .contains("SUMMARY:La Carte\\, ou le Soi\\; \\\\ tout\r\n");
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(3);
    }

    @Property
    void noPieceOfALineIsLongerThan75Bytes(
            @ForAll @StringLength(max = 400) @CharRange(from = ' ', to = '\uD7FF') String line) {
        assertThat(ICalendar.fold(line).split("\r\n", -1))
                .allSatisfy(piece -> assertThat(piece.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Property
    void unfoldingGivesTheLineBack(@ForAll @StringLength(max = 400) @CharRange(from = ' ', to = '\uD7FF') String line) {
        assertThat(ICalendar.fold(line).replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void noCharacterIsTorn() {
        assertThat(ICalendar.fold("x".repeat(74) + "🧭".repeat(40)).replace("\r\n ", ""))
                .isEqualTo("x".repeat(74) + "🧭".repeat(40) + "\r\n");
    }

    @Property
    void escapedTextIsReadBack(@ForAll @StringLength(max = 100) String value) {
        assertThat(unescape(ICalendar.escape(value)))
                .isEqualTo(value.replace("\r\n", "\n").replace('\r', '\n'));
        assertThat(ICalendar.escape(value)).doesNotContain("\n", "\r");
    }

    private static String unescape(String text) {
        var read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
                read.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                read.append(text.charAt(i));
            }
        }
        return read.toString();
    }

    private static Slot slot(String start, String end) {
        return new Slot(UUID.randomUUID(), UUID.randomUUID(), Instant.parse(start), Instant.parse(end));
    }

    private static SessionDetails session(List<Slot> slots) {
        var version = new ProgrammeVersion(Programme.create(), 1, NOW);
        version.setTitle("La Carte, ou le Soi; \\ tout");
        var room = new Room(new Venue("L’Atelier", "Lyon"), "La grande table", 12);
        return new SessionDetails(new TrainingSession(version, room), slots, List.of(), new PlacesTaken(0L, 0L));
    }
}
