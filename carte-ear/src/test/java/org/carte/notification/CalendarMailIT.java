package org.carte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.carte.notification.Mailbox.Letter;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** What calendars are told by mail while a session is planned, moved and called off. */
class CalendarMailIT {

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final Ground ground = Ground.with("Le cap", 12);

    @Test
    void everybodyConcernedHasOneEventThatFollowsTheSession() {
        var odile = ground.person("Odile", "Grandin", null);
        var ana = ground.person("Ana", "Un", null);
        var bea = ground.person("Bea", "Deux", null);
        var session = plan(ground.session(ground.day(), 1, List.of(odile)));
        become(session, "PUBLISHED", null);
        enrol(session, ana);
        enrol(session, bea);

        change(session, ground.session(ground.day().plusDays(1), 1, List.of(odile)));
        var elsewhere = Ground.with("Ailleurs", 12).session(ground.day(), 1, List.of());
        var otherRoom = Json.createObjectBuilder(ground.session(ground.day().plusDays(1), 1, List.of(odile)))
                .add("venueId", elsewhere.getString("venueId"))
                .add("roomId", elsewhere.getString("roomId"))
                .build();
        change(session, otherRoom);
        var fewerNeeded =
                Json.createObjectBuilder(otherRoom).add("selfEnrolment", true).build();
        change(session, fewerNeeded);
        become(session, "CANCELLED", "Salle inondée");

        var uid = session + "@carte";
        for (var person : List.of(ana, odile)) {
            var letters = new Mailbox(person + "@ici.example").await(4);
            assertThat(letters).as("a change that moves nothing tells nothing").hasSize(4);
            assertThat(letters.stream().map(CalendarMailIT::told))
                    .containsExactly(
                            "REQUEST " + uid + " 0 CONFIRMED",
                            "REQUEST " + uid + " 1 CONFIRMED",
                            "REQUEST " + uid + " 2 CONFIRMED",
                            "CANCEL " + uid + " 3 CANCELLED");
            assertThat(letters).allSatisfy(letter -> {
                assertThat(letter.files()).containsExactly("carte.ics");
                assertThat(value(event(letter), Property.ATTENDEE)).isEqualTo("mailto:" + person + "@ici.example");
            });
            assertThat(value(event(letters.get(2)), Property.LOCATION)).contains("Lieu de Ailleurs");
            assertThat(letters.get(3).text()).contains("Salle inondée");
        }
        var waiting = new Mailbox(bea + "@ici.example").await(4);
        assertThat(waiting).hasSize(4).allSatisfy(letter -> assertThat(letter.calendars())
                .isEmpty());
    }

    @Test
    void whoGetsAPlaceHasItInTheCalendarAndWhoLosesItHasNot() {
        var ana = ground.person("Ana", "Un", null);
        var bea = ground.person("Bea", "Deux", null);
        var session = plan(ground.session(ground.day(), 1, List.of()));
        var place = enrol(session, ana);
        enrol(session, bea);

        admin.delete("sessions/" + session + "/enrolments/" + place);

        assertThat(told(new Mailbox(ana + "@ici.example").await(2).get(1)))
                .isEqualTo("CANCEL " + session + "@carte 0 CANCELLED");
        assertThat(told(new Mailbox(bea + "@ici.example").await(2).get(1)))
                .isEqualTo("REQUEST " + session + "@carte 0 CONFIRMED");
    }

    @Test
    void whoComesToRunItLaterIsToldAndWhoDoesNotAnyMoreIsToldToo() {
        var odile = ground.person("Odile", "Grandin", null);
        var rene = ground.person("René", "Petit", null);
        var ana = ground.person("Ana", "Un", null);
        var session = plan(ground.session(ground.day(), 5, List.of(odile)));
        change(session, ground.session(ground.day(), 5, List.of(rene)));
        change(session, ground.session(ground.day(), 5, List.of(odile)));
        become(session, "PUBLISHED", null);
        enrol(session, ana);

        change(session, ground.session(ground.day().plusDays(1), 5, List.of(rene)));

        var uid = session + "@carte";
        assertThat(new Mailbox(odile + "@ici.example").await(2).stream().map(CalendarMailIT::told))
                .as("of the draft nobody is told")
                .containsExactly("REQUEST " + uid + " 0 CONFIRMED", "CANCEL " + uid + " 1 CANCELLED");
        var letters = new Mailbox(rene + "@ici.example").await(1);
        assertThat(letters.get(0).subject()).startsWith("Vous animez");
        assertThat(told(letters.get(0))).isEqualTo("REQUEST " + uid + " 1 CONFIRMED");
        assertThat(value(event(letters.get(0)), Property.ATTENDEE)).isEqualTo("mailto:" + rene + "@ici.example");
        assertThat(new Mailbox(ana + "@ici.example").await(2).stream().map(CalendarMailIT::told))
                .containsExactly("REQUEST " + uid + " 0 CONFIRMED", "REQUEST " + uid + " 1 CONFIRMED");
        assertThat(new Mailbox(rene + "@ici.example").letters())
                .as("nothing moved for somebody who knew no other day")
                .hasSize(1);
    }

    private static String told(Letter letter) {
        var calendar = letter.calendar();
        var method = calendar.getRequiredProperty(Property.METHOD).getValue();
        assertThat(letter.calendars()).hasSize(1);
        assertThat(letter.calendars().get(0)).startsWith("text/calendar;").containsIgnoringCase("method=" + method);
        var event = event(letter);
        return method + " " + value(event, Property.UID) + " " + value(event, Property.SEQUENCE) + " "
                + value(event, Property.STATUS);
    }

    private static VEvent event(Letter letter) {
        List<VEvent> events = letter.calendar().getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private String plan(JsonObject wanted) {
        var planned = admin.post("sessions", wanted);
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        return planned.json().getString("id");
    }

    private void change(String session, JsonObject wanted) {
        var changed = admin.put(
                "sessions/" + session, wanted, admin.get("sessions/" + session).etag());
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    private void become(String session, String status, String reason) {
        var body = Json.createObjectBuilder().add("status", status);
        var become = admin.put(
                "sessions/" + session + "/status", (reason == null ? body : body.add("reason", reason)).build(), null);
        assertThat(become.status()).as(become.toString()).isEqualTo(200);
    }

    private String enrol(String session, UUID person) {
        var enrolled = admin.post(
                "sessions/" + session + "/enrolments",
                Json.createObjectBuilder().add("personId", person.toString()).build());
        assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(201);
        return enrolled.json().getString("id");
    }
}
