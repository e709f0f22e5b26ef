package org.carte.carte;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which zones the exercises of a programme feed, and what that changes for who fills a map. */
@BesideOthers
class ZoneFeedIT {

    final MapFixture day = new MapFixture();
    final String path = "programmes/" + day.programme + "/zones";
    final String suggestions = "me/maps/" + day.trainingSession + "/suggestions";
    final Api admin = MapFixture.api().as("admin");
    final Api me = MapFixture.api().as("participant03");
    UUID exercise;

    @BeforeEach
    void someoneHasAnswered() {
        var run = day.answered(day.enrol("participant03"), "La phrase-promesse", "OFFER", "les libraires", "lire");
        exercise = day.propose(run);
    }

    @Test
    void everyExerciseOfTheAgendaAndEveryFieldOfItBeginsAsItSaysItself() {
        day.propose(day.answered(MapFixture.person("participant03"), "Autre", null, "x"));

        var feeds = feeds(admin.get(path).json());

        assertThat(feeds)
                .extracting(feed -> feed.getString("exercise") + " " + feed.getString("field"))
                .containsExactly(
                        "La phrase-promesse ",
                        "La phrase-promesse frame",
                        "La phrase-promesse slots.s0",
                        "La phrase-promesse slots.s1",
                        "Autre ",
                        "Autre frame",
                        "Autre slots.s0");
        assertThat(feeds).allMatch(feed -> feed.getString("feeds").equals("USUAL"));
        assertThat(feeds.get(0).getString("usual")).isEqualTo("OFFER");
        assertThat(feeds.get(4)).doesNotContainKey("usual");
        assertThat(feeds.get(2).getString("name")).isEqualTo("Suite 0");
        assertThat(suggested())
                .containsExactly("OFFER les libraires lire", "OFFER les libraires", "OFFER lire", "null x");
    }

    @Test
    void suggestionsFollowAndWhatIsOnTheMapStays() {
        var origin = Json.createObjectBuilder().add("runId", suggestion(1).getString("runId"));
        var taken = Json.createObjectBuilder().add("text", "les libraires").add("origin", origin);
        var zone = Json.createObjectBuilder()
                .add("zone", "OFFER")
                .add("entries", Json.createArrayBuilder().add(taken));
        var map = Json.createObjectBuilder()
                .add("zones", Json.createArrayBuilder().add(zone))
                .build();
        assertThat(me.put("me/maps/" + day.trainingSession, map, "*").status()).isEqualTo(200);

        var changed = change(feed("slots.s0", "AUDIENCE"), feed("frame", "NOWHERE"), feed("", "DRIVE"));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(suggested()).containsExactly("AUDIENCE les libraires", "DRIVE lire");
        assertThat(suggestion(0).getBoolean("taken")).isTrue();
        assertThat(me.get("me/maps/" + day.trainingSession).text()).contains("les libraires");
        change(feed("slots.s1", "ANYWHERE"));
        assertThat(suggested()).containsExactly("AUDIENCE les libraires", "null lire");
        change(feed("slots.s1", "USUAL"), feed("", "USUAL"));
        assertThat(suggested()).containsExactly("AUDIENCE les libraires", "OFFER lire");
    }

    @Test
    void whatIsReadMayBeWrittenBackAndNobodyIsOverwritten() {
        var read = admin.get(path);
        var again = admin.put(path, read.json(), read.etag());
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(feeds(again.json())).isEqualTo(feeds(read.json()));

        var body = body(feed("slots.s0", "AUDIENCE"));
        var first = admin.put(path, body, again.etag());
        assertThat(first.status()).isEqualTo(200);
        assertThat(admin.put(path, body(feed("slots.s0", "STORY")), again.etag())
                        .status())
                .isEqualTo(412);
        assertThat(admin.put(path, body, null).status()).isEqualTo(428);
        var back = admin.put(path, body(feed("slots.s0", "USUAL")), first.etag());
        assertThat(back.etag()).as("a version never comes twice").isNotIn(read.etag(), again.etag(), first.etag());
    }

    @Test
    void whatTheProgrammeDoesNotProposeIsRefusedByName() {
        var unknown = Json.createObjectBuilder(feed("", "DRIVE"))
                .add("exerciseId", UUID.randomUUID().toString())
                .build();

        for (var wrong : List.of(feed("slots.s9", "DRIVE"), feed("x", "DRIVE"), unknown)) {
            var refused = change(feed("slots.s0", "STORY"), wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("feeds[1].field");
        }
        assertThat(change(feed("", "ELSEWHERE")).status()).isBetween(400, 422);
        assertThat(suggested()).as("all or none").contains("OFFER les libraires");
        for (var other : List.of("morgane", "participant03")) {
            assertThat(MapFixture.api()
                            .as(other)
                            .put(path, body(feed("", "DRIVE")), "*")
                            .status())
                    .isEqualTo(403);
        }
    }

    private Api.Reply change(JsonObject... feeds) {
        return admin.put(path, body(feeds), admin.get(path).etag());
    }

    private JsonObject feed(String field, String feeds) {
        return Json.createObjectBuilder()
                .add("exerciseId", exercise.toString())
                .add("field", field)
                .add("feeds", feeds)
                .build();
    }

    private static JsonObject body(JsonObject... feeds) {
        return Json.createObjectBuilder()
                .add("zones", Json.createArrayBuilder())
                .add("feeds", Json.createArrayBuilder(List.of(feeds)))
                .build();
    }

    private static List<JsonObject> feeds(JsonObject zones) {
        return zones.getJsonArray("feeds").getValuesAs(JsonObject.class);
    }

    private JsonObject suggestion(int at) {
        return me.get(suggestions).array().getJsonObject(at);
    }

    private List<String> suggested() {
        return me.get(suggestions).array().getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("zone", "null") + " " + each.getString("text"))
                .toList();
    }
}
