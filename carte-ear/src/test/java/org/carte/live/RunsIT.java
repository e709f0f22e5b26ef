package org.carte.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.carte.bench.Visitor;
import org.carte.notification.Mailbox;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Stack;
import org.carte.stack.Tokens;
import org.junit.jupiter.api.Test;

/** Runs and answers in REST: what happens, and who may. */
@BesideOthers
class RunsIT {

    static final String INES = "participant01";
    static final String THOMAS = "participant02";
    static final String STRANGER = "participant09";

    @Test
    void theWholeReferenceDayIsTaken() {
        var all = LiveDay.with(List.of(), List.of());
        var keys = all.day.exercises().stream()
                .map(exercise -> exercise.getString("key"))
                .toList();
        var day = LiveDay.with(all.day.participants(), keys);
        assertThat(day.runs()).hasSize(12);
        for (int at = 0; at < keys.size(); at++) {
            var path = day.run(at);
            assertThat(day.move(at, "OPEN").status()).isEqualTo(200);
            for (var login : day.day.participants()) {
                var written = day.day.answer(login, keys.get(at));
                var reply = day.api.as(login).put(path + "/answer", written, null);
                assertThat(reply.status())
                        .as(login + " " + keys.get(at) + " " + reply)
                        .isEqualTo(200);
                assertThat(day.api.as(login).get(path + "/answer").json()).isEqualTo(written);
            }
            assertThat(day.api.as("morgane").get(path + "/progress").text()).doesNotContain("\"done\":false");
        }
        assertThat(day.runs())
                .filteredOn(run -> run.getString("state").equals("OPEN"))
                .hasSize(1);
    }

    @Test
    void statesGoOneWayAndTheClockIsTheServers() {
        var day = LiveDay.with(List.of(INES), List.of("phrase-promesse", "angle"));
        assertThat(day.move(0, "REVEALED").status()).isEqualTo(409);
        assertThat(day.move(0, "PAUSED").status()).isEqualTo(409);
        var open = day.move(0, "OPEN").json();
        assertThat(open.getJsonNumber("remainingMillis").longValue()).isBetween(1_190_000L, 1_200_000L);
        // two who press the same button in one moment want one thing
        assertThat(day.move(0, "OPEN").json().getString("endsAt")).isEqualTo(open.getString("endsAt"));
        assertThat(more(day, 0, "OPEN", 5).getJsonNumber("remainingMillis").longValue())
                .isBetween(1_480_000L, 1_500_000L);
        assertThat(day.move(0, "PAUSED").json()).doesNotContainKey("endsAt");
        assertThat(day.move(0, "OPEN").status()).isEqualTo(200);
        assertThat(day.move(0, "LOCKED").status()).isEqualTo(200);
        assertThat(more(day, 0, "OPEN", 2).getString("state")).isEqualTo("OPEN");
        assertThat(day.move(1, "OPEN").status()).isEqualTo(200);
        assertThat(day.runs().get(0).getString("state")).isEqualTo("CLOSED");
        assertThat(day.move(0, "OPEN").status()).isEqualTo(409);
    }

    @Test
    void onlyThoseOfTheRoomComeInAndOnlyTheAuthorWrites() {
        var day = LiveDay.with(List.of(INES, THOMAS), List.of("scene-vecue"));
        var path = day.run(0);
        var text = text("Un secret que personne ne lit.", "ME");
        assertThat(day.api.as(INES).put(path + "/answer", text, null).status()).isEqualTo(409);
        day.move(0, "OPEN");
        assertThat(day.api.as(INES).put(path + "/answer", text, null).status()).isEqualTo(200);

        assertThat(statuses(day, "admin")).containsExactly(403, 403, 403, 403, 403, 403);
        assertThat(statuses(day, STRANGER)).containsExactly(404, 404, 403, 404, 403, 403);
        assertThat(statuses(day, "caroline")).containsExactly(404, 403, 404, 404, 404, 404);
        assertThat(statuses(day, "morgane")).containsExactly(200, 403, 200, 200, 200, 409);
        assertThat(statuses(day, INES)).containsExactly(200, 200, 403, 200, 403, 403);
        assertThat(day.api.get(path + "/answer").status()).isEqualTo(401);
        assertThat(day.api.as(THOMAS).get(path + "/answer").text()).doesNotContain("secret");
        assertThat(day.api.as("morgane").get(path + "/progress").text()).doesNotContain("secret");
    }

    @Test
    void whatIsSharedIsReadWhenItIsTimeAndAsFarAsAllowed() {
        var day = LiveDay.with(List.of(INES, THOMAS, "participant03", "participant04"), List.of("scene-vecue"));
        var path = day.run(0);
        day.move(0, "OPEN");
        write(day, INES, text("Lue par toute la salle.", "ROOM"));
        write(day, THOMAS, text("Lue sans nom.", "ROOM_ANONYMOUS"));
        write(day, "participant03", text("Lue par l’équipe.", "FACILITATORS"));
        write(day, "participant04", text("Lue par personne.", "ME"));
        assertThat(read(day, "morgane", "/shared")).doesNotContain("Lue");
        assertThat(read(day, "morgane", "/answers")).doesNotContain("Lue");

        day.move(0, "LOCKED");
        assertThat(read(day, INES, "/shared")).doesNotContain("Lue");
        assertThat(read(day, "morgane", "/answers"))
                .contains("toute la salle", "sans nom", "par l’équipe")
                .doesNotContain("par personne", "Thomas");
        assertThat(day.api
                        .as(INES)
                        .put(path + "/answer", text("Réécrite", "ROOM"), null)
                        .status())
                .isEqualTo(409);

        day.move(0, "REVEALED");
        assertThat(read(day, THOMAS, "/shared"))
                .contains("Inès", "toute la salle", "sans nom")
                .doesNotContain("Thomas", "par l’équipe", "par personne");
        assertThat(share(day, THOMAS, "ROOM")).isEqualTo(409);
        assertThat(share(day, INES, "ME")).isEqualTo(200);
        assertThat(read(day, THOMAS, "/shared")).doesNotContain("toute la salle");
    }

    @Test
    void whatDoesNotFitIsSaidByName() {
        var day = LiveDay.with(List.of(INES), List.of("phrase-promesse", "barometre-elan", "jeu-des-valeurs"));
        day.move(0, "OPEN");
        var long1 = answer("{\"slots\":{\"qui\":\"" + "x".repeat(61) + "\"}}");
        assertThat(day.api.as(INES).put(day.run(0) + "/answer", long1, null).text())
                .contains("payload.slots.qui");
        for (var odd : List.of(
                "{\"slots\":7}", "{\"x\":1}", "{\"slots\":{\"qui\":[[]]}}", "{\"slots\":{\"qui\":\"\\u0000\"}}")) {
            assertThat(day.api
                            .as(INES)
                            .put(day.run(0) + "/answer", answer(odd), null)
                            .status())
                    .as(odd)
                    .isEqualTo(422);
        }
        var done = Json.createObjectBuilder(answer("{\"slots\":{\"qui\":\"moi\"}}"))
                .add("done", true)
                .build();
        assertThat(day.api.as(INES).put(day.run(0) + "/answer", done, null).status())
                .isEqualTo(422);
        for (var odd : List.of("[]", "7", "\"x\"", "null", "{\"payload\":\"x\"}", "{")) {
            assertThat(put(day.run(0), odd)).as(odd).isBetween(400, 422);
        }
    }

    @Test
    void theSameAnswerSavedFromTwoDevicesNeverFails() throws Exception {
        var day = LiveDay.with(List.of(INES), List.of("angle"));
        day.move(0, "OPEN");
        var path = day.run(0) + "/answer";
        var ines = day.api.as(INES);
        assertThat(ines.get(path).etag()).isEqualTo("\"0\"");
        var pool = Executors.newFixedThreadPool(2);
        List<Future<Api.Reply>> replies = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(at -> replies.add(pool.submit(
                        () -> ines.put(path, answer("{\"slots\":{\"moi\":\"version " + at + "\"}}"), null))));
        for (var reply : replies) {
            assertThat(reply.get().status()).isEqualTo(200);
        }
        pool.shutdown();
        assertThat(ines.get(path).etag()).isEqualTo("\"40\"");
        assertThat(ines.put(path, answer("{\"slots\":{}}"), "\"3\"").status()).isEqualTo(412);
        assertThat(ines.put(path, answer("{\"slots\":{}}"), "\"40\"").status()).isEqualTo(200);
    }

    /** Morgane and Caroline press whatever they like at once: each is answered, and the room is in one place. */
    @Test
    void twoWhoDriveAtOnceBreakNothing() throws Exception {
        var day = LiveDay.with(List.of(INES), List.of("angle", "ma-une")).ledBy("caroline");
        var runs = List.of(day.run(0), day.run(1));
        var pool = Executors.newFixedThreadPool(8);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            for (var state : List.of("OPEN", "PAUSED", "OPEN", "LOCKED", "REVEALED")) {
                for (var login : List.of("morgane", "caroline")) {
                    var run = runs.get((round + (login.equals("morgane") ? 0 : 1)) % 2);
                    answers.add(pool.submit(() -> move(day, login, run, state)));
                }
            }
        }
        for (var answer : answers) {
            assertThat(answer.get()).isIn(200, 409);
        }
        pool.shutdown();
        assertThat(day.runs())
                .filteredOn(run -> !List.of("WAITING", "CLOSED").contains(run.getString("state")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(day.runs())
                .anySatisfy(run -> assertThat(run.getString("state")).isNotEqualTo("WAITING"));
    }

    /** Of those who want the same next exercise in one moment, nobody is refused and it is opened once. */
    @Test
    void theSameButtonPressedByBothIsPressedOnce() throws Exception {
        var day = LiveDay.with(List.of(INES), List.of("angle")).ledBy("caroline");
        var pool = Executors.newFixedThreadPool(8);
        var run = day.run(0);
        var answers = IntStream.range(0, 8)
                .mapToObj(at -> pool.submit(() -> move(day, at % 2 == 0 ? "morgane" : "caroline", run, "OPEN")))
                .toList();
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        pool.shutdown();
        assertThat(Mailbox.ask("select count(*) from room_turn where session_id = cast(? as uuid)", day.id))
                .isEqualTo("1");
    }

    @Test
    void theChannelOfARoomIsForThoseWhoAreInIt() throws Exception {
        var day = LiveDay.with(List.of(INES), List.of("angle"));
        var other = LiveDay.with(List.of(THOMAS), List.of("angle"));
        var app = Stack.current().app();
        var ines = new Visitor(app).login(INES).cookies();
        assertThat(RoomLine.refused(app, other.id, ines)).isEqualTo(404);
        assertThat(RoomLine.refused(app, "no-room", ines)).isEqualTo(404);
        assertThat(RoomLine.refused(app, day.id, new Visitor(app).login("admin").cookies()))
                .isEqualTo(404);
        assertThat(RoomLine.refused(app, day.id, "nobody=1")).isIn(302, 401, 403);

        try (var line = RoomLine.open(app, day.id, ines);
                var console = RoomLine.open(
                        app, day.id, new Visitor(app).login("morgane").cookies())) {
            assertThat(state(day)).isEqualTo("DISCONNECTED");
            line.beat();
            assertThat(line.hear()).isEqualTo("beat");
            assertThat(state(day)).isEqualTo("PRESENT");
            other.move(0, "OPEN");
            day.move(0, "OPEN");
            assertThat(line.hear()).isEqualTo("room");
            assertThat(console.hear()).isEqualTo("room");
            write(day, INES, answer("{\"slots\":{\"moi\":\"un mot\"}}"));
            assertThat(line.hear()).isEqualTo("progress");
            assertThat(console.hear()).isEqualTo("progress");
            assertThat(state(day)).isEqualTo("WRITING");
        }
    }

    private static String state(LiveDay day) {
        return day.api
                .as("morgane")
                .get(day.run(0) + "/progress")
                .array()
                .getJsonObject(0)
                .getString("state");
    }

    private static int move(LiveDay day, String login, String run, String state) {
        var body = Json.createObjectBuilder().add("state", state).build();
        return day.api.as(login).put(run + "/state", body, null).status();
    }

    @Test
    void severalWhoLookFirstMakeOneRun() throws Exception {
        var day = LiveDay.with(List.of(INES), List.of("angle", "ma-une"));
        var pool = Executors.newFixedThreadPool(4);
        var looks = IntStream.range(0, 8).mapToObj(at -> pool.submit(day::runs)).toList();
        for (var look : looks) {
            assertThat(look.get()).hasSize(2);
        }
        pool.shutdown();
    }

    private static JsonObject more(LiveDay day, int position, String state, int minutes) {
        var body = Json.createObjectBuilder().add("state", state).add("minutes", minutes);
        return day.api
                .as("morgane")
                .put(day.run(position) + "/state", body.build(), null)
                .json();
    }

    private static List<Integer> statuses(LiveDay day, String login) {
        var api = day.api.as(login);
        var path = day.run(0);
        var move = Json.createObjectBuilder().add("state", "REVEALED").build();
        return List.of(
                api.get(day.base + "/runs").status(),
                api.get(path + "/answer").status(),
                api.get(path + "/progress").status(),
                api.get(path + "/shared").status(),
                api.get(path + "/answers").status(),
                api.put(path + "/state", move, null).status());
    }

    private static void write(LiveDay day, String login, JsonObject answer) {
        assertThat(day.api.as(login).put(day.run(0) + "/answer", answer, null).status())
                .isEqualTo(200);
    }

    private static String read(LiveDay day, String login, String what) {
        return day.api.as(login).get(day.run(0) + what).text();
    }

    private static int share(LiveDay day, String login, String sharing) {
        var body = Json.createObjectBuilder().add("sharing", sharing).build();
        return day.api.as(login).put(day.run(0) + "/answer", body, null).status();
    }

    /** JSON of shapes that {@link Api} does not send. */
    private static int put(String path, String body) {
        var request = HttpRequest.newBuilder(Stack.current().app().resolve("api/v1/" + path + "/answer"))
                .header("Authorization", "Bearer " + new Tokens(Stack.current().keycloak()).of(INES))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject text(String text, String sharing) {
        return Json.createObjectBuilder()
                .add("payload", Json.createObjectBuilder().add("text", text))
                .add("sharing", sharing)
                .build();
    }

    private static JsonObject answer(String payload) {
        try (var reader = Json.createReader(new java.io.StringReader(payload))) {
            return Json.createObjectBuilder()
                    .add("payload", reader.readObject())
                    .build();
        }
    }
}
