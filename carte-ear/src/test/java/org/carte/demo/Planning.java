package org.carte.demo;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.carte.stack.Api;

/** What the administrator does before the day: people, venue, programme, session, enrolments. */
public final class Planning {

    private final Api api;
    private final ReferenceDay day;
    private final String title;
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> facilitators = new LinkedHashMap<>();
    private final Map<String, String> exercises = new HashMap<>();
    private String programme;
    private String venue;
    private String room;

    /**
     * Prepares that day through that API.
     *
     * @param title of the programme and, in brackets, of the venue
     */
    public Planning(Api api, ReferenceDay day, String title) {
        this.api = api;
        this.day = day;
        this.title = title;
    }

    /** The directory, the venue, the exercises and the programme. */
    public void prepare() {
        day.people().forEach(person -> people.put(person.getString("email"), written(person)));
        day.facilitators()
                .forEach(login -> facilitators.put(login, Sent.id(api.as(login).get("me"))));
        var place = Sent.ok(api.as("admin").post("venues", venue())).json();
        venue = place.getString("id");
        room = place.getJsonArray("rooms").getJsonObject(0).getString("id");
        day.exercises().forEach(exercise -> {
            var written = Json.createObjectBuilder(exercise).remove("key").build();
            exercises.put(exercise.getString("key"), Sent.id(api.as("morgane").post("exercises", written)));
        });
        programme = Sent.id(api.as("admin").post("programmes", programme()));
    }

    /** Lets everybody read about it: the public page of the programme, a photo of the venue. */
    public void show() {
        var shelf = Json.createObjectBuilder().add("archived", false).add("published", true);
        Sent.ok(api.as("admin").put("programmes/" + programme + "/shelf", shelf.build(), null));
        var photo = day.recap().getJsonArray("photos").getJsonObject(0);
        var path = "venues/" + venue + "/photo?alt=" + encode(photo.getString("alt"), UTF_8);
        Sent.ok(api.as("admin").post(path, "image/jpeg", day.photo(photo.getString("file"))));
    }

    /**
     * Plans and announces a session of the programme.
     *
     * @param name which of the two sessions of the data
     * @return its id
     */
    public String plan(String name, LocalDate date) {
        var planned = day.trainingSession(name);
        var zone = ZoneId.of(planned.getString("timeZone"));
        var slots = Json.createArrayBuilder();
        ReferenceDay.objects(planned.getJsonArray("slots"))
                .forEach(slot -> slots.add(Json.createObjectBuilder()
                        .add("start", at(date, slot.getString("start"), zone))
                        .add("end", at(date, slot.getString("end"), zone))));
        var body = Json.createObjectBuilder()
                .add("programmeId", programme)
                .add("venueId", venue)
                .add("roomId", room)
                .add("slots", slots)
                .add("facilitatorIds", Json.createArrayBuilder(facilitators.values()))
                .add("minPlaces", planned.getInt("minPlaces"))
                .add("maxPlaces", planned.getInt("maxPlaces"))
                .add("selfEnrolment", planned.getBoolean("selfEnrolment"))
                .build();
        var id = Sent.id(api.as("admin").post("sessions", body));
        status("admin", id, "PUBLISHED");
        return id;
    }

    /** Enrols the ten, and the eleventh on the waiting list; then the session takes place. */
    public void enrol(String trainingSession) {
        people.values().stream().limit(10).forEach(person -> enrol(trainingSession, person));
        day.trainingSession("reference")
                .getJsonArray("waitingList")
                .forEach(email -> enrol(trainingSession, people.get(((jakarta.json.JsonString) email).getString())));
        status("admin", trainingSession, "CONFIRMED");
    }

    /** Moves a session along its life. */
    public void status(String login, String trainingSession, String status) {
        Sent.ok(api.as(login)
                .put(
                        "sessions/" + trainingSession + "/status",
                        Json.createObjectBuilder().add("status", status).build(),
                        null));
    }

    private void enrol(String trainingSession, String person) {
        Sent.ok(api.as("admin")
                .post(
                        "sessions/" + trainingSession + "/enrolments",
                        Json.createObjectBuilder().add("personId", person).build()));
    }

    /** Adds somebody to the directory, or brings what is there up to date: a first try may have gone half-way. */
    private String written(JsonObject person) {
        var body = Json.createObjectBuilder(person).remove("login").build();
        var found = Sent.ok(api.as("admin").get("people?q=" + person.getString("email")))
                .json()
                .getJsonArray("items");
        if (found.isEmpty()) {
            return Sent.id(api.as("admin").post("people", body));
        }
        var id = found.getJsonObject(0).getString("id");
        var etag = Sent.ok(api.as("admin").get("people/" + id)).etag();
        return Sent.id(api.as("admin").put("people/" + id, body, etag));
    }

    private JsonObject venue() {
        var name = day.venue().getString("name");
        return Json.createObjectBuilder(day.venue())
                .add("name", title.equals(day.programme().getString("title")) ? name : name + " (" + title + ")")
                .build();
    }

    private JsonObject programme() {
        return Json.createObjectBuilder(day.programme())
                .add("title", title)
                .add("agenda", agenda())
                .build();
    }

    private JsonArrayBuilder agenda() {
        var agenda = Json.createArrayBuilder();
        ReferenceDay.objects(day.programme().getJsonArray("agenda")).forEach(block -> {
            var written = Json.createObjectBuilder(block).remove("exercise");
            if (block.containsKey("exercise")) {
                written.add("exerciseId", exercises.get(block.getString("exercise")));
            }
            agenda.add(written);
        });
        return agenda;
    }

    private static String at(LocalDate date, String time, ZoneId zone) {
        return date.atTime(LocalTime.parse(time))
                .atZone(zone)
                .toOffsetDateTime()
                .toString();
    }
}
