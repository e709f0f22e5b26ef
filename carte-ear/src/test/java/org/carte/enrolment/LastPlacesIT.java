package org.carte.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The last places of a session, and everybody wants one. */
@Isolated("two hundred at once")
class LastPlacesIT {

    private static final int THREADS = 60;
    private static final int CALLERS = 200;
    private static final int PLACES = 10;

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final Ground ground = Ground.with("Dernières places", 12);

    @Test
    void twoHundredAtOnceGetTenPlacesAndALineInOrder() throws Exception {
        var session = admin.post("sessions", ground.session(ground.day(), PLACES, List.of()))
                .json()
                .getString("id");
        var people = IntStream.range(0, CALLERS)
                .mapToObj(i -> ground.person("Personne", "Numéro" + i, null))
                .toList();
        admin.get("me");
        var pool = Executors.newFixedThreadPool(THREADS);
        List<Future<Api.Reply>> calls;
        try {
            calls = pool.invokeAll(people.stream()
                    .<Callable<Api.Reply>>map(person -> () -> enrol(session, person))
                    .toList());
        } finally {
            pool.shutdown();
        }

        long confirmed = 0;
        var positions = LongStream.builder();
        for (var call : calls) {
            var answer = call.get();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            if (answer.json().getString("status").equals("CONFIRMED")) {
                confirmed++;
            } else {
                positions.add(answer.json().getJsonNumber("position").longValue());
            }
        }
        assertThat(confirmed).isEqualTo(PLACES);
        assertThat(positions.build().sorted().toArray())
                .isEqualTo(LongStream.rangeClosed(1, CALLERS - PLACES).toArray());
        var line = admin.get("sessions/" + session + "/enrolments?size=200").json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(item -> item.containsKey("position"));
        assertThat(line.map(item -> item.getInt("position")).toList())
                .isEqualTo(IntStream.rangeClosed(1, CALLERS - PLACES).boxed().toList());
    }

    private Api.Reply enrol(String session, UUID person) {
        return admin.post(
                "sessions/" + session + "/enrolments",
                Json.createObjectBuilder().add("personId", person.toString()).build());
    }
}
