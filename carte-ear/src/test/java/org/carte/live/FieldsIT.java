package org.carte.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.junit.jupiter.api.Test;

/** Saving field by field, from one page or from several of the same person at once. */
@BesideOthers
class FieldsIT {

    static final String INES = "participant01";
    static final String THOMAS = "participant02";
    static final long HOUR = 3_600_000;

    private final LiveDay day = LiveDay.with(List.of(INES, THOMAS), List.of("scene-vecue", "phrase-promesse"));
    private final Api ines = day.api.as(INES);
    private final String phone = UUID.randomUUID().toString();
    private final String tablet = UUID.randomUUID().toString();

    @Test
    void aFieldIsSavedAndTheOthersStay() {
        day.move(1, "OPEN");
        var path = day.run(1) + "/answer";
        assertThat(save(path, "slots.qui", "les libraires", phone, 0, 0)).isEqualTo("WRITTEN");
        assertThat(save(path, "slots.quoi", "vendre", tablet, 0, 0)).isEqualTo("WRITTEN");
        assertThat(slots(path)).hasToString("{\"qui\":\"les libraires\",\"quoi\":\"vendre\"}");
        assertThat(ines.get(path + "/versions").array()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedByNameAndWhatIsNotOpenAsWell() {
        day.move(1, "OPEN");
        var path = day.run(1) + "/answer/fields/";
        assertThat(ines.put(path + "slots.qui", typed("x".repeat(61), phone, 0, 0), null)
                        .text())
                .contains("payload.slots.qui");
        for (var odd : List.of("slots", "slots.nobody", "x", "*", "slots.qui.x")) {
            assertThat(ines.put(path + odd, typed("x", phone, 0, 0), null).status())
                    .as(odd)
                    .isEqualTo(422);
        }
        assertThat(ines.put(path + "slots.qui", Json.createObjectBuilder().build(), null)
                        .status())
                .isEqualTo(422);
        day.move(1, "LOCKED");
        assertThat(ines.put(path + "slots.qui", typed("moi", phone, 0, 0), null).status())
                .isEqualTo(409);
        assertThat(day.api
                        .as("participant09")
                        .put(path + "slots.qui", typed("moi", phone, 0, 0), null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatOneDeviceWroteOverAnotherIsKeptForItsAuthorAlone() {
        day.move(0, "OPEN");
        var path = day.run(0) + "/answer";
        assertThat(save(path, "text", "Du téléphone.", phone, 0, 0)).isEqualTo("WRITTEN");
        assertThat(save(path, "text", "De la tablette.", tablet, 0, 0)).isEqualTo("OTHER_KEPT");
        // the tablet goes on: what it wrote itself is no news to it
        assertThat(save(path, "text", "De la tablette, encore.", tablet, 0, 0)).isEqualTo("WRITTEN");
        // the answer to its last save got lost, and it sends the same again
        assertThat(save(path, "text", "De la tablette, encore.", tablet, 0, 0)).isEqualTo("WRITTEN");

        var versions = ines.get(path + "/versions");
        assertThat(versions.array()).hasSize(1);
        assertThat(versions.text()).contains("Du téléphone.");
        var version = path + "/versions/" + versions.array().getJsonObject(0).getString("id");
        assertThat(day.api.as(THOMAS).get(path + "/versions").text()).doesNotContain("téléphone");
        assertThat(day.api.as(THOMAS).delete(version).status()).isEqualTo(404);
        assertThat(day.api.as("morgane").get(path + "/versions").status()).isEqualTo(403);
        for (var state : List.of("LOCKED", "REVEALED")) {
            day.move(0, state);
            assertThat(day.api.as("morgane").get(day.run(0) + "/answers").text())
                    .doesNotContain("téléphone");
        }
        // what is there is there, also for a page that never heard so before the room was locked
        assertThat(save(path, "text", "De la tablette, encore.", tablet, 0, 0)).isEqualTo("WRITTEN");
        assertThat(ines.delete(version).status()).isEqualTo(204);
        assertThat(ines.delete(version).status()).isEqualTo(404);
    }

    @Test
    void whatWasTypedEarlierAndSentLaterDoesNotWin() {
        day.move(0, "OPEN");
        var path = day.run(0) + "/answer";
        save(path, "text", "Avant le tunnel.", phone, 0, 0);
        var seen = version(path);
        assertThat(save(path, "text", "De la tablette.", tablet, seen, 0)).isEqualTo("WRITTEN");
        assertThat(save(path, "text", "Dans le tunnel.", phone, seen, HOUR)).isEqualTo("OVERTAKEN");
        assertThat(text(path)).isEqualTo("De la tablette.");
        assertThat(ines.get(path + "/versions").text()).contains("Dans le tunnel.");
        // the phone has read it all and writes on
        assertThat(save(path, "text", "Tout ensemble.", phone, version(path), 0))
                .isEqualTo("WRITTEN");
    }

    @Test
    void twoDevicesAtOnceLoseNothingThatWasAcknowledged() throws Exception {
        day.move(0, "OPEN");
        var path = day.run(0) + "/answer";
        var pool = Executors.newFixedThreadPool(2);
        var outcomes = new ArrayList<String>();
        for (var finished :
                pool.invokeAll(List.of(writes(path, phone, "téléphone"), writes(path, tablet, "tablette")))) {
            outcomes.addAll(finished.get());
        }
        pool.shutdown();

        assertThat(outcomes).hasSize(40).contains("OTHER_KEPT").isSubsetOf("WRITTEN", "OTHER_KEPT", "OVERTAKEN");
        var everything = text(path) + ines.get(path + "/versions").text();
        assertThat(everything).contains("téléphone 19", "tablette 19");
        assertThat(ines.get(path + "/versions").array()).hasSizeLessThanOrEqualTo(10);
        assertThat(version(path)).isLessThanOrEqualTo(40);
    }

    /** Twenty saves in a row by a page that never hears of the other. */
    private Callable<List<String>> writes(String path, String page, String name) {
        return () -> {
            var outcomes = new ArrayList<String>();
            for (int at = 0; at < 20; at++) {
                outcomes.add(save(path, "text", name + " " + at, page, 0, 0));
            }
            return outcomes;
        };
    }

    private String save(String path, String field, String value, String page, int seen, long age) {
        var reply = ines.put(path + "/fields/" + field, typed(value, page, seen, age), null);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().getString("outcome");
    }

    private static JsonObject typed(String value, String page, int seen, long age) {
        return Json.createObjectBuilder()
                .add("value", value)
                .add("writer", page)
                .add("seen", seen)
                .add("ageMillis", age)
                .build();
    }

    private int version(String path) {
        return Integer.parseInt(ines.get(path).etag().replace("\"", ""));
    }

    private String text(String path) {
        return ines.get(path).json().getJsonObject("payload").getString("text");
    }

    private JsonObject slots(String path) {
        return ines.get(path).json().getJsonObject("payload").getJsonObject("slots");
    }
}
