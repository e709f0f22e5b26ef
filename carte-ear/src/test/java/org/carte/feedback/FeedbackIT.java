package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.junit.jupiter.api.Test;

/** Feedback over REST: asked once, counted exactly, refused for small rooms. */
class FeedbackIT {

    private final Api api = FeedbackRoom.api();
    private final Random random = new Random(20180219);

    @Test
    void isCountedAsItWasGiven() {
        var room = FeedbackRoom.of(10, "RUNNING");
        var given = answerAll(room);

        var summary = summary(room);

        assertThat(summary.getInt("respondents")).isEqualTo(10);
        assertThat(summary.getInt("invited")).isEqualTo(10);
        assertThat(summary.getJsonNumber("responseRate").doubleValue()).isEqualTo(1);
        for (var question : summary.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            var values = given.stream()
                    .map(opinion -> opinion.ratings().get(question.getString("key")))
                    .toList();
            assertThat(question.getInt("count")).isEqualTo(10);
            assertThat(question.getJsonNumber("mean").doubleValue())
                    .isCloseTo(
                            values.stream().mapToInt(value -> value).average().orElseThrow(), within(1e-9));
            question.getJsonObject("distribution").forEach((value, total) -> assertThat(total.toString())
                    .isEqualTo(String.valueOf(values.stream()
                            .filter(it -> value.equals(it.toString()))
                            .count())));
        }
        var score = given.stream()
                        .mapToInt(opinion -> opinion.ratings().get("recommendation"))
                        .map(value -> value > 8 ? 1 : value < 7 ? -1 : 0)
                        .sum()
                * 10;
        assertThat(summary.getJsonNumber("recommendation").doubleValue()).isCloseTo(score, within(1e-9));
        assertThat(texts(room))
                .containsExactlyInAnyOrderElementsOf(given.stream()
                        .flatMap(opinion -> List.of(opinion.liked(), opinion.improve()).stream())
                        .toList());
    }

    @Test
    void isTakenOnce() {
        var room = FeedbackRoom.of(1, "DONE");
        var someone = api.as("participant01");
        assertThat(someone.get(room.path("feedback/form")).json().getBoolean("open"))
                .isTrue();

        assertThat(someone.post(room.path("feedback"), Opinion.of(random).json())
                        .status())
                .isEqualTo(204);

        var again = someone.post(room.path("feedback"), Opinion.of(random).json());
        assertThat(again.status()).as(again.toString()).isEqualTo(409);
        assertThat(someone.get(room.path("feedback/form")).json().getBoolean("answered"))
                .isTrue();
        assertThat(Sql.rows(
                        "select sum(total) from rating_count join feedback_wave w on w.id = wave_id where session_id = ?",
                        room.session()))
                .containsExactly(List.of("6"));
    }

    @Test
    void waitsForTheDay() {
        var room = FeedbackRoom.of(1, "CONFIRMED");

        var early = api.as("participant01")
                .post(room.path("feedback"), Opinion.of(random).json());

        assertThat(early.status()).as(early.toString()).isEqualTo(409);
    }

    @Test
    void isRefusedInASmallRoom() {
        var room = FeedbackRoom.of(4, "DONE");
        room.logins().subList(0, 3).forEach(login -> answer(room, login));

        for (var staff : List.of("morgane", "admin")) {
            var refused = api.as(staff).get(room.path("feedback/summary"));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
            assertThat(refused.json().getString("detail")).contains("4");
            assertThat(api.as(staff).get(room.path("feedback/texts")).status()).isEqualTo(409);
            assertThat(api.as(staff)
                            .get("feedback/summary?programme=" + room.programme())
                            .status())
                    .isEqualTo(409);
        }
        answer(room, "participant04");
        assertThat(api.as("morgane").get(room.path("feedback/summary")).status())
                .isEqualTo(200);
    }

    @Test
    void neverAddsASmallRoomToALargeOne() {
        var large = FeedbackRoom.of(5, "DONE");
        answerAll(large);
        var small = large.another(3, "DONE", "2018-03-19T09:00:00+01:00");
        answerAll(small);

        var all = api.as("admin")
                .get("feedback/summary?programme=" + large.programme())
                .json();

        assertThat(all.getInt("respondents")).isEqualTo(5);
        assertThat(api.as("admin")
                        .get("feedback/summary?from=2018-03-01&programme=" + large.programme())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void isNarrowedAndComparedWithBefore() {
        var before = FeedbackRoom.of(4, "DONE");
        before.logins().forEach(login -> rate(before, login, 3));
        var after = before.another(4, "DONE", "2019-02-19T09:00:00+01:00");
        after.logins().forEach(login -> rate(after, login, 5));
        var admin = api.as("admin");
        var programme = "feedback/summary?programme=" + before.programme();

        assertThat(pace(summary(after)).getString("trend")).isEqualTo("UP");
        assertThat(pace(summary(after)).getString("band")).isEqualTo("SUFFICIENT");
        assertThat(pace(summary(before)).containsKey("trend")).isFalse();
        assertThat(pace(summary(before)).getString("band")).isEqualTo("NEUTRAL");
        assertThat(pace(admin.get(programme).json()).getInt("count")).isEqualTo(8);
        var second = admin.get(programme + "&from=2019-02-19&to=2019-02-19").json();
        assertThat(pace(second).getInt("count")).isEqualTo(4);
        assertThat(pace(second).getString("trend")).isEqualTo("UP");
        assertThat(admin.get(programme + "&facilitator=" + FeedbackRoom.person("morgane"))
                        .status())
                .isEqualTo(200);
        assertThat(admin.get(programme + "&facilitator=" + FeedbackRoom.person("caroline"))
                        .status())
                .isEqualTo(409);
        assertThat(admin.get(programme + "&venue=" + before.programme()).status())
                .isEqualTo(409);
        assertThat(admin.get(programme + "&from=yesterday").status()).isEqualTo(422);
        var csv = admin.get("feedback/export.csv?programme=" + before.programme());
        assertThat(csv.text()).startsWith("\uFEFF\"Question\";").contains("\"Le rythme me convenait\";\"8\";\"4\"");
    }

    @Test
    void isNobodyElsesBusiness() {
        var room = FeedbackRoom.of(4, "DONE");
        answerAll(room);
        var body = Opinion.of(random).json();

        assertThat(api.as("participant10").get(room.path("feedback/form")).status())
                .isEqualTo(404);
        assertThat(api.as("participant10").post(room.path("feedback"), body).status())
                .isEqualTo(404);
        assertThat(api.as("morgane").post(room.path("feedback"), body).status()).isEqualTo(404);
        assertThat(api.as("participant01").get(room.path("feedback/summary")).status())
                .isEqualTo(403);
        assertThat(api.as("caroline").get(room.path("feedback/summary")).status())
                .isEqualTo(404);
        assertThat(api.as("caroline")
                        .get("feedback/summary?programme=" + room.programme())
                        .status())
                .isEqualTo(409);
        assertThat(api.get(room.path("feedback/summary")).status()).isEqualTo(401);
    }

    @Test
    void isRefusedWhenItIsWrong() {
        var room = FeedbackRoom.of(1, "DONE");
        var someone = api.as("participant01");

        assertThat(violation(someone.post(room.path("feedback"), ratings("pace", Json.createValue(6)))))
                .isEqualTo("ratings.pace");
        assertThat(violation(someone.post(room.path("feedback"), ratings("pace", Json.createValue(4.5)))))
                .isEqualTo("ratings.pace");
        assertThat(violation(someone.post(room.path("feedback"), ratings("hat", Json.createValue(4)))))
                .isEqualTo("ratings.hat");
        assertThat(someone.post(room.path("feedback"), "application/json", "{\"ratings\":")
                        .status())
                .isEqualTo(400);
        assertThat(someone.get(room.path("feedback/form")).json().getBoolean("answered"))
                .isFalse();
    }

    @Test
    void thirtyAtOnceAreAllCounted() throws Exception {
        var rooms =
                List.of(FeedbackRoom.of(10, "RUNNING"), FeedbackRoom.of(10, "RUNNING"), FeedbackRoom.of(10, "DONE"));
        var calls = new ArrayList<Callable<Integer>>();
        for (var room : rooms) {
            for (var login : room.logins()) {
                var body = Opinion.of(random).json();
                calls.add(() -> api.as(login).post(room.path("feedback"), body).status());
                calls.add(() -> api.as(login).post(room.path("feedback"), body).status());
            }
        }
        var pool = Executors.newFixedThreadPool(calls.size());
        var statuses = new ArrayList<Integer>();
        for (var status : pool.invokeAll(calls)) {
            statuses.add(status.get());
        }
        pool.shutdown();

        assertThat(new HashSet<>(statuses)).containsExactlyInAnyOrder(204, 409);
        assertThat(statuses).filteredOn(status -> status == 204).hasSize(30);
        for (var room : rooms) {
            assertThat(summary(room).getJsonArray("questions").getValuesAs(JsonObject.class))
                    .allSatisfy(question -> assertThat(question.getInt("count")).isEqualTo(10));
        }
    }

    private List<Opinion> answerAll(FeedbackRoom room) {
        return room.logins().stream().map(login -> answer(room, login)).toList();
    }

    private Opinion answer(FeedbackRoom room, String login) {
        var opinion = Opinion.of(random);
        var reply = api.as(login).post(room.path("feedback"), opinion.json());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
        return opinion;
    }

    private void rate(FeedbackRoom room, String login, int pace) {
        assertThat(api.as(login)
                        .post(room.path("feedback"), ratings("pace", Json.createValue(pace)))
                        .status())
                .isEqualTo(204);
    }

    private static JsonObject ratings(String key, JsonValue value) {
        return Json.createObjectBuilder()
                .add("ratings", Json.createObjectBuilder().add(key, value))
                .build();
    }

    private JsonObject summary(FeedbackRoom room) {
        var reply = api.as("morgane").get(room.path("feedback/summary"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private List<String> texts(FeedbackRoom room) {
        return api.as("morgane").get(room.path("feedback/texts")).json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("text"))
                .toList();
    }

    private static JsonObject pace(JsonObject summary) {
        return summary.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getString("key").equals("pace"))
                .findFirst()
                .orElseThrow();
    }

    private static String violation(Api.Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        return reply.json().getJsonArray("violations").getJsonObject(0).getString("field");
    }
}
