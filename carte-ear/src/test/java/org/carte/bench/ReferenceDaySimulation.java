package org.carte.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.carte.demo.ReferenceDay;
import org.carte.stack.Api;
import org.carte.stack.Tokens;

/**
 * Rooms of ten at once, each on a reference day of its own: everybody opens the day and saves a field every five
 * seconds, the facilitator's console looks who is done, then all give their feedback and the results are read.
 *
 * <p>Runs against a system with the demonstration data: {@code carte.bench.app} and {@code carte.bench.keycloak} say
 * where, {@code carte.bench.rooms} how many rooms and {@code carte.bench.seconds} how long they write.
 */
public class ReferenceDaySimulation extends Simulation {

    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
    private static final Duration ARRIVAL = Duration.ofSeconds(30);
    private static final String FACILITATOR = "morgane";
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);

    private final URI app = URI.create(System.getProperty("carte.bench.app", "http://localhost:8080/carte/"));
    private final URI keycloak = URI.create(System.getProperty("carte.bench.keycloak", "http://localhost:8180"));
    private final Duration writing = Duration.ofSeconds(Integer.getInteger("carte.bench.seconds", 60));
    private final ReferenceDay day = ReferenceDay.read();
    private final Tokens tokens = new Tokens(keycloak);

    /** Plans the rooms, then lets everybody in. */
    public ReferenceDaySimulation() {
        var rooms = rooms(Integer.getInteger("carte.bench.rooms", 20));
        // who waits for Keycloak keeps the answers of all others waiting: everybody has logged in before
        day.participants().forEach(tokens::of);
        tokens.of(FACILITATOR);
        int people = rooms.size() * day.participants().size();
        setUp(
                        participants(rooms)
                                .injectOpen(rampUsers(people).during(ARRIVAL))
                                .andThen(results(rooms)
                                        .injectOpen(rampUsers(rooms.size()).during(BETWEEN_LOOKS))),
                        consoles(rooms).injectOpen(rampUsers(rooms.size()).during(ARRIVAL)))
                .protocols(protocol())
                .assertions(global().failedRequests().count().is(0L))
                .maxDuration(writing.plusMinutes(2));
    }

    private List<Rooms.Room> rooms(int count) {
        var plan = new Rooms(Api.of(app, keycloak), day);
        return IntStream.range(0, count)
                .mapToObj(i -> plan.withTheTen(FIRST_DAY.plusDays(i)))
                .toList();
    }

    private HttpProtocolBuilder protocol() {
        return http.baseUrl(app.toString().replaceAll("/$", ""))
                .header("Authorization", visitor -> "Bearer " + tokens.of(visitor.getString("login")))
                .acceptHeader("application/json")
                .acceptEncodingHeader("gzip")
                .disableCaching()
                // the client's own first call, which takes it seconds, is none of ours
                .warmUp(app.toString());
    }

    private ScenarioBuilder participants(List<Rooms.Room> rooms) {
        var visitors = new ArrayList<Map<String, Object>>();
        rooms.forEach(room -> day.participants().forEach(login -> visitors.add(visitor(room, login))));
        return scenario("Participants").feed(listFeeder(visitors)).exec(write(), giveFeedback());
    }

    private ChainBuilder write() {
        return exec(page("Day: page", "/app/sessions/#{session}/day"))
                .exec(get("Day: exercises", "/sessions/#{session}/runs"))
                .exec(get("Day: my answer", "/sessions/#{session}/runs/#{run}/answer"))
                .during(writing, "saves")
                .on(pace(BETWEEN_SAVES)
                        .exec(http("Day: one field saved")
                                .put("/api/v1/sessions/#{session}/runs/#{run}/answer")
                                .header("Content-Type", "application/json")
                                .body(StringBody(this::answer))
                                .check(status().is(200))));
    }

    private ChainBuilder giveFeedback() {
        return exec(page("Feedback: page", "/app/sessions/#{session}/avis"))
                .exec(get("Feedback: form", "/sessions/#{session}/feedback/form"))
                .exec(http("Feedback: sent")
                        .post("/api/v1/sessions/#{session}/feedback")
                        .header("Content-Type", "application/json")
                        .body(StringBody(this::feedback))
                        .check(status().in(200, 201, 204)));
    }

    private ScenarioBuilder consoles(List<Rooms.Room> rooms) {
        var visitors = rooms.stream().map(room -> visitor(room, FACILITATOR)).toList();
        return scenario("Consoles")
                .feed(listFeeder(visitors))
                .exec(page("Console: page", "/app/sessions/#{session}/live"))
                .during(writing.plus(ARRIVAL), "looks")
                .on(pace(BETWEEN_LOOKS).exec(get("Console: who is done", "/sessions/#{session}/runs/#{run}/progress")));
    }

    private ScenarioBuilder results(List<Rooms.Room> rooms) {
        var visitors = rooms.stream().map(room -> visitor(room, FACILITATOR)).toList();
        return scenario("Results")
                .feed(listFeeder(visitors))
                .exec(get("Results: of the session", "/sessions/#{session}/feedback/summary"))
                .exec(get("Results: of all sessions", "/feedback/summary"));
    }

    private static HttpRequestActionBuilder get(String name, String path) {
        return http(name).get("/api/v1" + path).check(status().is(200));
    }

    private static HttpRequestActionBuilder page(String name, String path) {
        return http(name).get(path).header("Accept", "text/html").check(status().is(200));
    }

    private static Map<String, Object> visitor(Rooms.Room room, String login) {
        return Map.of("session", room.trainingSession(), "run", room.run(), "login", login);
    }

    /** Each time another text, so that something is stored each time. */
    private String answer(Session visitor) {
        var authors = day.participants();
        int next = visitor.getInt("saves") + authors.indexOf(visitor.getString("login"));
        return day.answer(authors.get(next % authors.size()), Rooms.EXERCISE).toString();
    }

    private String feedback(Session visitor) {
        var said = day.feedback(visitor.getString("login"));
        var ratings = Json.createObjectBuilder(said.getJsonObject("ratings"))
                .add("recommendation", said.getInt("recommendation"));
        JsonObject body = Json.createObjectBuilder()
                .add("ratings", ratings)
                .add("texts", said.getJsonObject("texts"))
                .build();
        return body.toString();
    }
}
