package org.carte.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.carte.demo.ReferenceDay;
import org.carte.stack.Api;

/** Plans more sessions of the reference day, on days of their own, as the administrator does. */
final class Rooms {

    /** An exercise of the reference day with a long text to write. */
    static final String EXERCISE = "six-questions";

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Api api;
    private final ReferenceDay day;
    private final String programme;
    private final List<String> facilitators;

    /** @param api of a system into which the demonstration day has been loaded */
    Rooms(Api api, ReferenceDay day) {
        this.api = api;
        this.day = day;
        this.programme = first("programmes").getString("id");
        this.facilitators = day.facilitators().stream().map(this::idOf).toList();
    }

    /** A session that takes place, with one exercise open, so that people can write. */
    record Room(String trainingSession, String run) {

        String answerPath() {
            return "sessions/" + trainingSession + "/runs/" + run + "/answer";
        }
    }

    /** The room of the day itself, and a session with the ten of that day in it, running. */
    Room withTheTen(LocalDate date) {
        return open(
                plan(date, first("venues"), 10),
                day.participants().stream().map(this::idOf).toList());
    }

    /** A session in a hall, running, with these people. */
    Room crowded(LocalDate date, JsonObject venue, List<String> people) {
        return open(plan(date, venue, people.size()), people);
    }

    /** Opens an exercise of a session that is running already. */
    Room opened(String trainingSession) {
        var title = day.exercises().stream()
                .filter(exercise -> exercise.getString("key").equals(EXERCISE))
                .findFirst()
                .orElseThrow()
                .getString("title");
        var run = sent(api.as("morgane").get("sessions/" + trainingSession + "/runs")).array().stream()
                .map(value -> value.asJsonObject())
                .filter(each -> each.getString("title").equals(title))
                .findFirst()
                .orElseThrow()
                .getString("id");
        var open = Json.createObjectBuilder().add("state", "OPEN").add("minutes", 240);
        sent(api.as("morgane").put("sessions/" + trainingSession + "/runs/" + run + "/state", open.build(), null));
        return new Room(trainingSession, run);
    }

    /** A draft. */
    String plan(LocalDate date, JsonObject venue, int places) {
        var room = venue.getJsonArray("rooms").getJsonObject(0).getString("id");
        var slots = Json.createArrayBuilder().add(slot(date, "09:00", "12:30")).add(slot(date, "13:30", "17:00"));
        var body = Json.createObjectBuilder()
                .add("programmeId", programme)
                .add("venueId", venue.getString("id"))
                .add("roomId", room)
                .add("slots", slots)
                .add("facilitatorIds", Json.createArrayBuilder(facilitators))
                .add("minPlaces", 1)
                .add("maxPlaces", places)
                .add("selfEnrolment", false);
        return id(sent(api.as("admin").post("sessions", body.build())));
    }

    /** The first of a list. */
    JsonObject first(String list) {
        return sent(api.as("admin").get(list + "?size=1"))
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    /** A hall for two hundred. */
    JsonObject hall() {
        var rooms = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("name", "La grande halle").add("capacity", 200));
        var body = Json.createObjectBuilder()
                .add("name", "La Halle")
                .add("address", "1 place de la Halle, 31000 Toulouse")
                .add("rooms", rooms);
        return sent(api.as("admin").post("venues", body.build())).json();
    }

    /** New people of the directory, each of a trade of their own: no competitors are pointed out. */
    List<String> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Json.createObjectBuilder()
                        .add("firstName", "Camille")
                        .add("lastName", "Mesure %03d".formatted(i))
                        .add("email", "mesure%03d@carte.example".formatted(i))
                        .add("trade", "métreuse " + i)
                        .build())
                .map(person -> id(sent(api.as("admin").post("people", person))))
                .toList();
    }

    private Room open(String trainingSession, List<String> people) {
        status(trainingSession, "PUBLISHED");
        people.forEach(person -> sent(api.as("admin")
                .post(
                        "sessions/" + trainingSession + "/enrolments",
                        Json.createObjectBuilder().add("personId", person).build())));
        status(trainingSession, "CONFIRMED");
        status(trainingSession, "RUNNING");
        return opened(trainingSession);
    }

    private void status(String trainingSession, String status) {
        var body = Json.createObjectBuilder().add("status", status).build();
        sent(api.as("admin").put("sessions/" + trainingSession + "/status", body, null));
    }

    private String idOf(String login) {
        return id(sent(api.as(login).get("me")));
    }

    private static JsonObject slot(LocalDate date, String start, String end) {
        return Json.createObjectBuilder()
                .add("start", at(date, start))
                .add("end", at(date, end))
                .build();
    }

    private static String at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time))
                .atZone(ZONE)
                .toOffsetDateTime()
                .toString();
    }

    private static String id(Api.Reply reply) {
        return reply.json().getString("id");
    }

    private static Api.Reply sent(Api.Reply reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException("Not granted: " + reply);
        }
        return reply;
    }
}
