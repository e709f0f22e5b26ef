package org.carte.ejb.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.carte.persistence.catalogue.Programme;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.PlacesTaken;
import org.carte.persistence.schedule.Slot;
import org.carte.persistence.schedule.TrainingSession;
import org.carte.persistence.venue.Room;
import org.carte.persistence.venue.Venue;
import org.junit.jupiter.api.Test;

/** What we write, read by a library that knows the RFCs. */
class ICalendarTest {

    private static final Instant NOW = Instant.parse("2018-02-01T10:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Person ines = new Person("Inès \"la\" Fabre; CN=x", "^", "ines@carte.example");
    private final Slot morning = slot("2018-02-19T08:00:00Z", "2018-02-19T11:30:00Z");
    private final Slot afternoon = slot("2018-02-19T12:30:00Z", "2018-02-19T16:00:00Z");
    private final Slot nextDay = slot("2018-02-20T08:00:00Z", "2018-02-20T11:30:00Z");

    @Test
    void aDayIsOneEvent() {
        var session = session(List.of(morning, afternoon));

        var calendar = read(published(session));

        assertThat(value(calendar, Property.METHOD)).isEqualTo("PUBLISH");
        var event = events(calendar).get(0);
        assertThat(events(calendar)).hasSize(1);
        assertThat(value(event, Property.UID)).isEqualTo(session.session().getId() + "@carte");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20180219T080000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20180219T160000Z");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20180201T100000Z");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("La Carte, ou le Soi; \\ tout");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("09:00 – 12:30\n13:30 – 17:00");
        assertThat(value(event, Property.LOCATION)).isEqualTo("L’Atelier, La grande table, Lyon");
    }

    @Test
    void theDaysOfASessionHaveKeysOfTheirOwn() {
        var session = session(List.of(morning, afternoon, nextDay));

        var events = events(read(published(session)));

        assertThat(events.stream().map(event -> value(event, Property.UID)))
                .containsExactly(
                        session.session().getId() + "@carte", session.session().getId() + "-2@carte");
    }

    @Test
    void anInvitationIsOneEventAnObjectAndNamesTheReaderAlone() {
        var session = session(List.of(morning, nextDay));

        var objects = new Invitation(session, ines, NOW, PARIS).request();

        assertThat(objects).hasSize(2).allSatisfy(object -> {
            var calendar = read(object);
            assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
            assertThat(events(calendar)).hasSize(1);
            var event = events(calendar).get(0);
            assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
            assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:carte@carte.example");
            assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
            assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:ines@carte.example");
        });
        assertThat(objects.get(0)).contains("CN=\"Inès ^'la^' Fabre; CN=x ^^\"");
    }

    @Test
    void aCancellationNamesTheSameKey() {
        var session = session(List.of(morning));

        var calendar = read(new Invitation(session, ines, NOW, PARIS).cancel().get(0));

        assertThat(value(calendar, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(events(calendar).get(0), Property.UID))
                .isEqualTo(session.session().getId() + "@carte");
        assertThat(value(events(calendar).get(0), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void aDayThatFallsAwayIsCancelled() throws ReflectiveOperationException {
        var session = session(List.of(morning));
        var days = TrainingSession.class.getDeclaredField("calendarDays");
        days.setAccessible(true);
        days.setInt(session.session(), 2);

        var objects = new Invitation(session, ines, NOW, PARIS).request();

        assertThat(objects).hasSize(2);
        assertThat(value(read(objects.get(0)), Property.METHOD)).isEqualTo("REQUEST");
        assertThat(value(read(objects.get(1)), Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(events(read(objects.get(1))).get(0), Property.UID))
                .isEqualTo(session.session().getId() + "-2@carte");
    }

    @Test
    void anEmptyCalendarIsOneToo() {
        assertThat(ICalendar.of(List.of(), NOW, PARIS))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static String published(SessionDetails session) {
        return ICalendar.of(List.of(new ICalendar.Entry(session.session(), session.slots())), NOW, PARIS);
    }

    /** Parsed and held against the RFC. */
    private static Calendar read(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries()).as(text).isEmpty();
            return calendar;
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String property) {
        return of.getRequiredProperty(property).getValue();
    }

    private static Slot slot(String start, String end) {
        return new Slot(UUID.randomUUID(), UUID.randomUUID(), Instant.parse(start), Instant.parse(end));
    }

    private static SessionDetails session(List<Slot> slots) {
        var version = new ProgrammeVersion(Programme.create(), 1, NOW);
        version.setTitle("La Carte, ou le Soi; \\ tout");
        var room = new Room(new Venue("L’Atelier", "Lyon"), "La grande table", 12);
        var session = new TrainingSession(version, room);
        session.setStartsAt(slots.get(0).getStartsAt());
        return new SessionDetails(session, slots, List.of(), new PlacesTaken(0L, 0L));
    }
}
