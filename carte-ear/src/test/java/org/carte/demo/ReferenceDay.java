package org.carte.demo;

import static jakarta.json.JsonValue.ValueType.OBJECT;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What is known of the day: {@code reference-day.json} and the photos beside it. */
public final class ReferenceDay {

    private final JsonObject day;

    private ReferenceDay(JsonObject day) {
        this.day = day;
    }

    /** Reads it from the class path. */
    public static ReferenceDay read() {
        try (var file = ReferenceDay.class.getResourceAsStream("reference-day.json");
                var reader = Json.createReader(file)) {
            return new ReferenceDay(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The programme, without the agenda's exercises: {@code agenda[].exercise} names them by key. */
    public JsonObject programme() {
        return day.getJsonObject("programme");
    }

    /** The coworking space. */
    public JsonObject venue() {
        return day.getJsonObject("venue");
    }

    /** In the order of the agenda. */
    public List<JsonObject> exercises() {
        return objects(day.getJsonArray("exercises"));
    }

    /** The ten participants first, then five who stay in the directory. */
    public List<JsonObject> people() {
        return objects(day.getJsonArray("people"));
    }

    /** The participants' logins. */
    public List<String> participants() {
        return people().stream()
                .filter(person -> person.containsKey("login"))
                .map(person -> person.getString("login"))
                .toList();
    }

    /** The facilitators' logins. */
    public List<String> facilitators() {
        return objects(day.getJsonArray("facilitators")).stream()
                .map(facilitator -> facilitator.getString("login"))
                .toList();
    }

    /** @param name {@code reference} or {@code live} */
    public JsonObject trainingSession(String name) {
        return day.getJsonObject("sessions").getJsonObject(name);
    }

    /** What somebody answered in an exercise: {@code sharing}, {@code done}, {@code payload}. */
    public JsonObject answer(String login, String exercise) {
        return day.getJsonObject("answers").getJsonObject(login).getJsonObject(exercise);
    }

    /** The map somebody went home with. */
    public JsonObject map(String login) {
        return day.getJsonObject("maps").getJsonObject(login);
    }

    /** What somebody said of the day. */
    public JsonObject feedback(String login) {
        return day.getJsonObject("feedback").getJsonObject(login);
    }

    /** What was published. */
    public JsonObject recap() {
        return day.getJsonObject("recap");
    }

    /** The bytes of a photo. */
    public byte[] photo(String file) {
        try (var stream = ReferenceDay.class.getResourceAsStream("photos/" + file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects of an array. */
    public static List<JsonObject> objects(JsonArray array) {
        return array.stream()
                .filter(value -> value.getValueType() == OBJECT)
                .map(value -> value.asJsonObject())
                .toList();
    }
}
