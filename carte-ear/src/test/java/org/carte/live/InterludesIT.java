package org.carte.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.junit.jupiter.api.Test;

/** What lies between two exercises, over REST. */
@BesideOthers
class InterludesIT {

    final LiveDay day = LiveDay.with(List.of("participant01"), List.of("angle", "ma-une"))
            .withBreak(1, "Pause au soleil", 15)
            .withBreak(3, "Mot de la fin", 5);
    final Api morgane = day.api.as("morgane");

    @Test
    void aBreakBeginsIsGivenTimeAndEnds() {
        day.move(0, "OPEN");
        assertThat(interludes())
                .extracting(each -> each.getString("title") + " " + each.getString("state"))
                .containsExactly("Pause au soleil WAITING", "Mot de la fin WAITING");

        var begun = put(0, "OPEN", null);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        assertThat(begun.json().getString("state")).isEqualTo("OPEN");
        assertThat(begun.json().getString("kind")).isEqualTo("BREAK");
        assertThat(begun.json().getJsonNumber("remainingMillis").longValue()).isBetween(890_000L, 900_000L);
        assertThat(day.runs().get(0).getString("state"))
                .as("the room does one thing at a time")
                .isEqualTo("CLOSED");
        assertThat(put(0, "OPEN", null).json().getString("endsAt"))
                .as("two who press the same button want one thing")
                .isEqualTo(begun.json().getString("endsAt"));
        assertThat(put(0, "OPEN", 5).json().getJsonNumber("remainingMillis").longValue())
                .isBetween(1_190_000L, 1_200_000L);
        assertThat(put(0, "OPEN", -10).json().getJsonNumber("remainingMillis").longValue())
                .isBetween(590_000L, 600_000L);

        var ended = put(0, "CLOSED", null).json();
        assertThat(ended.getString("state")).isEqualTo("CLOSED");
        assertThat(ended).containsKey("closedAt").doesNotContainKey("remainingMillis");
        assertThat(put(0, "OPEN", null).status()).isEqualTo(409);
        assertThat(put(0, "OPEN", 5).status()).isEqualTo(409);
        assertThat(put(0, "CLOSED", null).status()).isEqualTo(409);
    }

    @Test
    void whatComesNextEndsIt() {
        put(0, "OPEN", null);
        put(1, "OPEN", null);
        assertThat(interludes()).extracting(each -> each.getString("state")).containsExactly("CLOSED", "OPEN");
        day.move(1, "OPEN");
        assertThat(interludes()).extracting(each -> each.getString("state")).containsExactly("CLOSED", "CLOSED");
    }

    @Test
    void onlyThoseWhoRunTheSessionMoveIt() {
        assertThat(day.api.as(null).put(state(0), move("OPEN", null), null).status())
                .isEqualTo(401);
        for (var other : List.of("admin", "participant01")) {
            assertThat(day.api.as(other).put(state(0), move("OPEN", null), null).status())
                    .isEqualTo(403);
            assertThat(day.api.as(other).get(day.base + "/interludes").status()).isEqualTo(403);
        }
        assertThat(day.api
                        .as("caroline")
                        .put(state(0), move("OPEN", null), null)
                        .status())
                .isEqualTo(404);
        assertThat(day.api.as("caroline").get(day.base + "/interludes").status())
                .isEqualTo(404);
        assertThat(interludes()).extracting(each -> each.getString("state")).containsOnly("WAITING");
    }

    @Test
    void whatIsNoInterludeOrNoMoveIsRefused() {
        var exercise = day.base + "/interludes/" + day.runs().get(0).getString("blockId") + "/state";
        assertThat(morgane.put(exercise, move("OPEN", null), null).status()).isEqualTo(404);
        assertThat(put(0, "CLOSED", null).status()).as("not begun").isEqualTo(404);
        assertThat(put(0, "PAUSED", null).status()).isEqualTo(400);
        put(0, "OPEN", null);
        var tooLong = put(0, "OPEN", 481);
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text()).contains("minutes");
    }

    private List<JsonObject> interludes() {
        return morgane.get(day.base + "/interludes").array().getValuesAs(JsonObject.class);
    }

    private String state(int at) {
        return day.base + "/interludes/" + interludes().get(at).getString("blockId") + "/state";
    }

    private Api.Reply put(int at, String state, Integer minutes) {
        return morgane.put(state(at), move(state, minutes), null);
    }

    private static JsonObject move(String state, Integer minutes) {
        var move = Json.createObjectBuilder().add("state", state);
        return (minutes == null ? move : move.add("minutes", minutes)).build();
    }
}
