package org.carte.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carte.notification.Mailbox;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Patience;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Places by REST: who gets one, the line behind it, and who is told. */
@BesideOthers
class EnrolmentIT {

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api admin = nobody.as("admin");
    private final Ground ground = Ground.with("Inscriptions", 12);

    @Test
    void whoCancelsGivesThePlaceToTheFirstInLineOnce() throws Exception {
        var session = plan(1);
        var first = enrol(session, ground.person("Ana", "Un", null)).json();
        var second = enrol(session, ground.person("Bea", "Deux", null)).json();
        var third = enrol(session, ground.person("Cora", "Trois", null)).json();
        assertThat(second.getInt("position")).isEqualTo(1);
        assertThat(third.getInt("position")).isEqualTo(2);

        var pool = Executors.newFixedThreadPool(8);
        try {
            var again =
                    pool.invokeAll(java.util.Collections.<Callable<Api.Reply>>nCopies(8, () -> cancel(session, first)));
            assertThat(again.stream().map(EnrolmentIT::status).filter(status -> status == 200))
                    .hasSize(1);
        } finally {
            pool.shutdown();
        }

        var left = list(session);
        assertThat(left).hasSize(2);
        assertThat(left.getJsonObject(0).getString("id")).isEqualTo(second.getString("id"));
        assertThat(left.getJsonObject(0).getString("status")).isEqualTo("CONFIRMED");
        assertThat(left.getJsonObject(1).getInt("position")).isEqualTo(1);
        assertThat(Sql.count(
                        "select count(*) from enrolment_change where enrolment_id = ?::uuid", first.getString("id")))
                .isEqualTo(2);
        assertThat(Sql.count(
                        "select count(*) from enrolment_change where enrolment_id = ?::uuid", second.getString("id")))
                .isEqualTo(2);
    }

    @Test
    void morePlacesGoToThoseWhoWait() {
        var session = plan(1);
        enrol(session, ground.person("Ana", "Un", null));
        enrol(session, ground.person("Bea", "Deux", null));

        var etag = admin.get("sessions/" + session).etag();
        var more = admin.put("sessions/" + session, ground.session(ground.day(), 2, List.of()), etag);

        assertThat(more.status()).as(more.toString()).isEqualTo(200);
        assertThat(more.json().getInt("confirmed")).isEqualTo(2);
        var fewer = admin.put("sessions/" + session, ground.session(ground.day(), 1, List.of()), more.etag());
        assertThat(fewer.status()).isEqualTo(409);
    }

    @Test
    void newcomersJoinTheDirectoryAndCompetitorsArePointedOut() {
        var session = plan(5);
        enrol(session, ground.person("Inès", "Fabre", "Graphiste"));
        var newcomer = Json.createObjectBuilder()
                .add("email", UUID.randomUUID() + "@ICI.example")
                .add("firstName", "Bastien")
                .add("lastName", "Roche")
                .add("trade", "graphiste ")
                .build();

        var answer = admin.post("sessions/" + session + "/enrolments", newcomer);
        var again = admin.post("sessions/" + session + "/enrolments", newcomer);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        var warning = answer.json().getJsonArray("warnings").getJsonObject(0);
        assertThat(warning.getString("code")).isEqualTo("DIRECT_COMPETITOR");
        assertThat(warning.getString("message")).contains("Inès Fabre");
        assertThat(again.status()).isEqualTo(409);
        assertThat(admin.post(
                                "sessions/" + session + "/enrolments",
                                Json.createObjectBuilder().build())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobodyIsEnrolledInACancelledSession() {
        var session = plan(5);
        admin.put(
                "sessions/" + session + "/status",
                Json.createObjectBuilder()
                        .add("status", "CANCELLED")
                        .add("reason", "Salle inondée")
                        .build(),
                null);

        assertThat(enrol(session, ground.person("Ana", "Un", null)).status()).isEqualTo(409);
    }

    @Test
    void participantsFindTheirOwnSessionsAndTheirMail() {
        var participant = nobody.as("participant07");
        var session = plan(5);

        enrol(session, Ground.personOf(participant));

        var mine = participant.get("me/sessions?size=200").json().getJsonArray("items");
        assertThat(mine.getValuesAs(item -> item.asJsonObject().getString("id")))
                .contains(session);
        assertThat(participant.get("sessions/" + session + "/calendar.ics").status())
                .isEqualTo(200);
        assertThat(nobody.as("participant08").get("me/sessions?size=200").text())
                .doesNotContain(session);
        var box = new Mailbox(participant.get("me").json().getString("email"));
        Patience.until(
                () -> box.letters().stream()
                        .map(Mailbox.Letter::subject)
                        .anyMatch(subject ->
                                subject.contains(ground.name()) && subject.contains("Votre place est réservée")),
                "no mail about " + ground.name());
    }

    private String plan(int places) {
        var planned = admin.post("sessions", ground.session(ground.day(), places, List.of()));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        return planned.json().getString("id");
    }

    private Api.Reply enrol(String session, UUID person) {
        return admin.post(
                "sessions/" + session + "/enrolments",
                Json.createObjectBuilder().add("personId", person.toString()).build());
    }

    private Api.Reply cancel(String session, JsonObject enrolment) {
        return admin.delete("sessions/" + session + "/enrolments/" + enrolment.getString("id") + "?reason=malade");
    }

    private JsonArray list(String session) {
        return admin.get("sessions/" + session + "/enrolments?size=200").json().getJsonArray("items");
    }

    private static int status(Future<Api.Reply> call) {
        try {
            return call.get().status();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
