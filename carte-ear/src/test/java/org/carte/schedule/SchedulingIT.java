package org.carte.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carte.stack.Api;
import org.carte.stack.Patience;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.carte.stack.Timers;
import org.junit.jupiter.api.Test;

/** What happens to a calendar in which several people plan: races, series, moves, and the clock itself. */
class SchedulingIT {

    private static final int ROUNDS = 5;

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api admin = nobody.as("admin");
    private final Ground ground = Ground.with("La Carte du Soi", 12);

    @Test
    void ofTwoWhoBookARoomAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var day = ground.day().plusDays(round);
            race(ground.session(day, 10, List.of()), ground.session(day, 8, List.of()), "La salle est déjà prise");
        }
    }

    @Test
    void ofTwoWhoBookTheSamePeopleAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var odile = ground.person("Odile", "Grandin", "Formatrice");
        var ulysse = ground.person("Ulysse", "Grandin", "Formateur");
        var elsewhere = Ground.with("Autre", 12);
        for (int round = 0; round < ROUNDS; round++) {
            var day = ground.day().plusDays(round);
            race(
                    ground.session(day, 10, List.of(odile, ulysse)),
                    elsewhere.session(day, 8, List.of(ulysse, odile)),
                    "anime déjà");
        }
    }

    @Test
    void aSeriesIsMadeAsAWholeOrNotAtAll() {
        var id = planned(ground.session(ground.day(), 10, List.of(ground.person("Odile", "Grandin", "Formatrice"))));
        enrol(id);
        var taken = planned(ground.session(ground.day().plusWeeks(6), 8, List.of()));
        var series = series(ground.day().plusWeeks(2), 2, 4);

        var preview = admin.post("sessions/" + id + "/copies?dryRun=true", series);
        assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
        var days = preview.array().getValuesAs(JsonObject.class);
        assertThat(days).hasSize(4);
        assertThat(days.get(1).getJsonArray("conflicts")).isEmpty();
        var conflict = days.get(2).getJsonArray("conflicts").getJsonObject(0);
        assertThat(conflict.getString("detail")).contains("déjà prise", ground.name());
        assertThat(conflict.getString("related")).endsWith("/app/sessions/" + taken);

        assertThat(admin.post("sessions/" + id + "/copies", series).status()).isEqualTo(409);
        assertThat(sessionsOfTheProgramme()).isEqualTo(2);

        admin.delete("sessions/" + taken);
        var made = admin.post("sessions/" + id + "/copies", series);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(sessionsOfTheProgramme()).isEqualTo(5);
        var last = made.json().getJsonArray("ids").getString(3);
        var copy = admin.get("sessions/" + last).json();
        assertThat(copy.getString("status")).isEqualTo("DRAFT");
        assertThat(copy.getInt("confirmed")).isZero();
        assertThat(copy.getJsonArray("facilitatorIds")).hasSize(1);
        assertThat(start(copy)).startsWith(ground.day().plusWeeks(8) + "T09:00");
        assertThat(blocks(last)).isEqualTo(blocks(id)).isNotEmpty();
    }

    @Test
    void aCopyKeepsItsTimesOverTheNightTheClocksChange() {
        var winter = LocalDate.of(2029, 3, 20);
        var id = planned(ground.session(winter, 10, List.of()));

        var made = admin.post("sessions/" + id + "/copies", series(winter.plusWeeks(1), 1, 1));

        var copy = admin.get("sessions/" + made.json().getJsonArray("ids").getString(0))
                .json();
        assertThat(start(admin.get("sessions/" + id).json()))
                .startsWith("2029-03-20T09:00")
                .endsWith("+01:00");
        assertThat(start(copy)).startsWith("2029-03-27T09:00").endsWith("+02:00");
    }

    @Test
    void theHistoryTellsWhatOfThePlanBecameWhat() {
        var id = planned(ground.session(ground.day(), 10, List.of()));
        var changed = Json.createObjectBuilder(ground.session(ground.day().plusDays(1), 8, List.of()))
                .add("reason", "Le lieu ferme ce jour-là")
                .build();

        var answer =
                admin.put("sessions/" + id, changed, admin.get("sessions/" + id).etag());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var history = admin.get("sessions/" + id + "/history").array().getValuesAs(JsonObject.class);
        assertThat(history).extracting(line -> line.getString("kind")).containsExactly("STATUS", "MOVED", "PLACES");
        var moved = history.get(1);
        assertThat(moved.getString("reason")).isEqualTo("Le lieu ferme ce jour-là");
        assertThat(moved.getString("by")).isNotBlank();
        assertThat(moved.getString("was")).contains(ground.day() + "T");
        assertThat(moved.getString("became")).contains(ground.day().plusDays(1) + "T");
        assertThat(history.get(2).getString("was")).isEqualTo("1–10");
        assertThat(nobody.as("morgane").get("sessions/" + id + "/history").status())
                .isEqualTo(404);
    }

    @Test
    void theClockBeginsAndEndsWhatNobodyDid() {
        var now = Instant.now().atOffset(ZoneOffset.UTC).withNano(0);
        var plan = Json.createObjectBuilder(ground.session(ground.day(), 10, List.of()))
                .add(
                        "slots",
                        Json.createArrayBuilder()
                                .add(Ground.slot(
                                        now.minusHours(1).toString(),
                                        now.plusHours(1).toString())))
                .build();
        var id = planned(plan);
        become(id, "PUBLISHED");
        become(id, "CONFIRMED");

        waitFor(id, "RUNNING");
        assertThat(admin.put("sessions/" + id + "/status", status("RUNNING"), null)
                        .status())
                .as("who is slower than the clock has what they want")
                .isEqualTo(200);

        Sql.change(
                "update slot set starts_at = now() - interval '9 hours', ends_at = now() - interval '7 hours'"
                        + " where session_id = ?::uuid",
                id);
        Sql.change("update training_session set starts_at = now() - interval '9 hours' where id = ?::uuid", id);
        Sql.change("update session_change set at = at - interval '8 hours' where session_id = ?::uuid", id);
        // the clock looks by itself, as it just did
        Timers.look("SessionTimer");
        waitFor(id, "DONE");

        var history = admin.get("sessions/" + id + "/history").array().getValuesAs(JsonObject.class);
        assertThat(history)
                .extracting(line -> line.getString("status"))
                .containsExactly("DRAFT", "PUBLISHED", "CONFIRMED", "RUNNING", "DONE");
        assertThat(history).extracting(line -> line.containsKey("by")).containsExactly(true, true, true, false, false);
    }

    private void race(JsonObject one, JsonObject other, String words) throws Exception {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Future<Api.Reply> first = pool.submit(() -> postAfter(barrier, one));
            Future<Api.Reply> second = pool.submit(() -> postAfter(barrier, other));
            var replies = List.of(first.get(), second.get());
            assertThat(replies).extracting(Api.Reply::status).containsExactlyInAnyOrder(201, 409);
            var lost = replies.stream()
                    .filter(reply -> reply.status() == 409)
                    .findFirst()
                    .orElseThrow();
            var won = replies.stream()
                    .filter(reply -> reply.status() == 201)
                    .findFirst()
                    .orElseThrow();
            assertThat(lost.json().getString("detail")).contains(words);
            assertThat(lost.json().getString("related"))
                    .endsWith("/app/sessions/" + won.json().getString("id"));
        } finally {
            pool.shutdownNow();
        }
    }

    private Api.Reply postAfter(CyclicBarrier barrier, JsonObject plan) throws Exception {
        barrier.await();
        return admin.post("sessions", plan);
    }

    private String planned(JsonObject plan) {
        var reply = admin.post("sessions", plan);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().getString("id");
    }

    private void enrol(String id) {
        become(id, "PUBLISHED");
        var person = ground.person("Inès", "Grandin", "Graphiste");
        var body = Json.createObjectBuilder().add("personId", person.toString()).build();
        assertThat(admin.post("sessions/" + id + "/enrolments", body).status()).isEqualTo(201);
    }

    private void become(String id, String status) {
        assertThat(admin.put("sessions/" + id + "/status", status(status), null).status())
                .isEqualTo(200);
    }

    private static JsonObject status(String status) {
        return Json.createObjectBuilder()
                .add("status", status)
                .add("reason", "On l’essaie")
                .build();
    }

    private void waitFor(String id, String status) {
        Patience.until(
                () -> admin.get("sessions/" + id).json().getString("status").equals(status), "still not " + status);
    }

    private long sessionsOfTheProgramme() {
        return admin.get("sessions?programme=" + ground.programme()).json().getInt("total");
    }

    private List<String> blocks(String id) {
        return admin
                .get("sessions/" + id + "/agenda")
                .json()
                .getJsonArray("blocks")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(block -> block.getString("title") + block.getInt("minutes"))
                .toList();
    }

    private static JsonObject series(LocalDate first, int weeks, int count) {
        return Json.createObjectBuilder()
                .add("first", first.toString())
                .add("everyWeeks", weeks)
                .add("count", count)
                .build();
    }

    private static String start(JsonObject session) {
        return session.getJsonArray("slots").getJsonObject(0).getString("start");
    }
}
