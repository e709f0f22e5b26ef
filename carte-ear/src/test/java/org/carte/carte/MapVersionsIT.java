package org.carte.carte;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Patience;
import org.carte.stack.Timers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions of a map over REST: by hand and by themselves, compared, taken up again; and being asked later. */
@BesideOthers
class MapVersionsIT {

    static final JsonObject NOTHING = JsonValue.EMPTY_JSON_OBJECT;

    final MapFixture day = new MapFixture();
    final String path = "me/maps/" + day.trainingSession;
    final Api me = MapFixture.api().as("participant08");

    @BeforeEach
    void someoneHasAPlace() {
        day.enrol("participant08");
        me.get(path);
    }

    @Test
    void aVersionIsKeptByHandAndSaysWhatTheMapSaid() {
        write("Avant", "un", "deux");
        assertThat(keep("Premier jet").status()).isEqualTo(201);
        write("Après", "deux");

        var listed = versions();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).getInt("number")).isEqualTo(1);
        assertThat(listed.get(0).getString("label")).isEqualTo("Premier jet");
        assertThat(listed.get(0).getString("cause")).isEqualTo("BY_HAND");
        assertThat(listed.get(0).getInt("entries")).isEqualTo(2);
        assertThat(me.get(path + "/versions/1").json().getString("headline")).isEqualTo("Avant");
        assertThat(me.get(path + "/versions/2").status()).isEqualTo(404);
        assertThat(keep("x".repeat(81)).status()).isEqualTo(422);
    }

    @Test
    void theDifferenceIsSaidInWords() {
        write("Une", "reste", "part");
        keep("");
        var map = me.get(path).json();
        var kept = map.getJsonArray("zones")
                .getJsonObject(2)
                .getJsonArray("entries")
                .getJsonObject(0);
        write(
                "Une",
                Json.createObjectBuilder(kept).add("text", "reste, en mieux").build(),
                sentence("arrive"));

        var changes = me.get(path + "/versions/1/changes").array().getValuesAs(JsonObject.class);

        assertThat(changes)
                .extracting(change -> change.getString("kind"))
                .containsExactlyInAnyOrder("REWORDED", "ADDED", "REMOVED");
        assertThat(me.get(path + "/versions/1/changes?to=1").array()).isEmpty();
    }

    @Test
    void takingAVersionUpAgainLosesNothing() {
        write("Avant", "un");
        keep("Bonne");
        write("Après", "deux", "trois");

        assertThat(me.post(path + "/versions/1/restore", NOTHING).status()).isEqualTo(204);

        assertThat(me.get(path).json().getString("headline")).isEqualTo("Avant");
        assertThat(versions())
                .extracting(version -> version.getString("cause"))
                .containsExactly("RESTORED", "BEFORE_RESTORE", "BY_HAND");
        assertThat(me.get(path + "/versions/2").json().getString("headline")).isEqualTo("Après");
        assertThat(me.post(path + "/undo", NOTHING).json().getString("headline"))
                .isEqualTo("Après");
        assertThat(me.post(path + "/versions/9/restore", NOTHING).status()).isEqualTo(404);
    }

    @Test
    void theEndOfTheSessionKeepsAVersionOfEveryMapThatWasBegun() {
        day.enrol("participant09");
        MapFixture.api().as("participant09").get(path);
        write("À la fin", "un");

        var done = Json.createObjectBuilder().add("status", "DONE").build();
        var ended = MapFixture.api().as("admin").put("sessions/" + day.trainingSession + "/status", done, null);

        assertThat(ended.status()).as(ended.toString()).isBetween(200, 204);
        assertThat(versions()).extracting(version -> version.getString("cause")).containsExactly("SESSION_DONE");
        assertThat(MapFixture.api()
                        .as("participant09")
                        .get(path + "/versions")
                        .json()
                        .getInt("total"))
                .isZero();
    }

    @Test
    void whoAgreedIsAskedOnceNinetyDaysLater() {
        day.enrol("participant09");
        MapFixture.api().as("participant09").get(path);
        day.agreeToBeAsked("participant08");
        day.endedDaysAgo(91);

        Timers.look("MapAskTimer");
        Patience.until(() -> asked() == 1, "nobody was asked");

        assertThat(MapFixture.count(
                        "select count(*) from mail where about = 'STILL_TRUE' and session_id = ?", day.trainingSession))
                .as("who did not agree is not asked")
                .isEqualTo(1);
    }

    private long asked() {
        return MapFixture.count(
                "select count(*) from carte where session_id = ? and asked_at is not null", day.trainingSession);
    }

    private List<JsonObject> versions() {
        return me.get(path + "/versions").json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private Api.Reply keep(String label) {
        return me.post(
                path + "/versions",
                Json.createObjectBuilder().add("label", label).build());
    }

    private void write(String headline, String... sentences) {
        var all = new JsonObject[sentences.length];
        for (int at = 0; at < all.length; at++) {
            all[at] = sentence(sentences[at]);
        }
        write(headline, all);
    }

    private void write(String headline, JsonObject... sentences) {
        var entries = Json.createArrayBuilder();
        for (var sentence : sentences) {
            entries.add(sentence);
        }
        var zone = Json.createObjectBuilder().add("zone", "OFFER").add("entries", entries);
        var map = Json.createObjectBuilder()
                .add("headline", headline)
                .add("promise", "")
                .add("zones", Json.createArrayBuilder().add(zone))
                .build();
        assertThat(me.put(path, map, "*").status()).isEqualTo(200);
    }

    private static JsonObject sentence(String text) {
        return Json.createObjectBuilder().add("text", text).build();
    }
}
