package org.carte.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.carte.live.LiveDay;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Every type through REST: its schemas are there for anybody, and what does not fit is never stored. */
@BesideOthers
class ExerciseTypesIT {

    private static final String INES = "participant01";
    private static final int EACH = 120;
    private static final long SEED = 20180219;

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());

    @Test
    void schemasAreThereForAnybody() {
        for (var exercise : Ready.ofEachType()) {
            for (var what : List.of("config", "payload")) {
                var schema = schema(exercise.getString("type"), what);
                assertThat(schema.getString("$schema")).contains("2020-12");
                assertThat(schema.getString("type")).isEqualTo("object");
            }
        }
        assertThat(nobody.get("../schemas/NO_TYPE-config.json").status()).isEqualTo(404);
        assertThat(nobody.get("../schemas/").status()).isEqualTo(404);
    }

    /** More than two thousand payloads that cannot be: each is refused by the name of a field, none leaves a trace. */
    @Test
    void whatDoesNotFitIsRefusedByNameAndNeverStored() {
        var exercises = Ready.ofEachType();
        var day = LiveDay.of(List.of(INES), exercises);
        var ines = day.api.as(INES);
        for (int at = 0; at < exercises.size(); at++) {
            assertThat(day.move(at, "OPEN").status()).isEqualTo(200);
            var path = day.run(at) + "/answer";
            var type = exercises.get(at).getString("type");
            var payloads = new ArrayList<JsonObject>();
            var malformed = new Malformed(schema(type, "payload"), SEED + at);
            IntStream.range(0, EACH).forEach(each -> payloads.add(malformed.next()));
            payloads.parallelStream().forEach(payload -> {
                var body = Json.createObjectBuilder().add("payload", payload).build();
                var reply = ines.put(path, body, null);
                assertThat(reply.status())
                        .as(type + " " + shown(payload) + " " + reply)
                        .isEqualTo(422);
                assertThat(reply.json()
                                .getJsonArray("violations")
                                .getJsonObject(0)
                                .getString("field"))
                        .as(type + " " + shown(payload))
                        .startsWith("payload");
            });
            assertThat(ines.get(path).etag()).as(type).isEqualTo("\"0\"");
            assertThat(ines.get(path).json().getJsonObject("payload")).as(type).isEmpty();
        }
    }

    @Test
    void whatIsNestedWithoutEndIsUnreadable() {
        var deep = "{\"title\":\"Sans fond\",\"config\":{\"prompt\":" + "[".repeat(3_000) + "]".repeat(3_000) + "}}";
        assertThat(nobody.as("morgane")
                        .post("exercises", "application/json", deep)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aConfigurationThatDoesNotFitIsRefusedByName() {
        for (var exercise : Ready.ofEachType()) {
            var type = exercise.getString("type");
            var config = Json.createObjectBuilder(exercise.getJsonObject("config"));
            var odd = Json.createObjectBuilder(exercise)
                    .remove("key")
                    .add("config", config.add("surplus", 1))
                    .build();
            var reply = nobody.as("morgane").post("exercises", odd);
            assertThat(reply.status()).as(type).isEqualTo(422);
            assertThat(reply.text()).as(type).contains("\"config\"");
        }
    }

    private JsonObject schema(String type, String what) {
        var reply = nobody.get("../schemas/" + type + "-" + what + ".json");
        assertThat(reply.status()).as(type).isEqualTo(200);
        return reply.json();
    }

    private static String shown(JsonObject payload) {
        var text = payload.toString();
        return text.substring(0, Math.min(200, text.length()));
    }
}
