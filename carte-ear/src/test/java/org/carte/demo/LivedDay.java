package org.carte.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.carte.stack.Api;

/** The day itself: twelve exercises opened, answered, revealed and closed, then the maps and the feedback. */
public final class LivedDay {

    private final Api api;
    private final ReferenceDay day;
    private final String base;

    /** @param trainingSession the id of a confirmed session with the ten enrolled */
    public LivedDay(Api api, ReferenceDay day, String trainingSession) {
        this.api = api;
        this.day = day;
        this.base = "sessions/" + trainingSession;
    }

    /** From the welcome to the goodbye; the session is done afterwards. */
    public void live() {
        status("RUNNING");
        var keys = keysByTitle();
        for (var run : ReferenceDay.objects(
                Sent.ok(api.as("morgane").get(base + "/runs")).array())) {
            var path = base + "/runs/" + run.getString("id");
            state(path, "OPEN");
            day.participants().forEach(login -> answer(path, login, keys.get(run.getString("title"))));
            state(path, "LOCKED");
            state(path, "REVEALED");
            state(path, "CLOSED");
        }
        day.participants().forEach(this::draw);
        day.participants().forEach(this::say);
        status("DONE");
    }

    private Map<String, String> keysByTitle() {
        var keys = new HashMap<String, String>();
        day.exercises().forEach(exercise -> keys.put(exercise.getString("title"), exercise.getString("key")));
        return keys;
    }

    private void answer(String path, String login, String key) {
        Sent.ok(api.as(login).put(path + "/answer", day.answer(login, key), null));
    }

    /** Somebody makes the map they went home with. */
    public void draw(String login) {
        var path = "me/maps/" + base.substring("sessions/".length());
        var etag = Sent.ok(api.as(login).get(path)).etag();
        Sent.ok(api.as(login).put(path, asContract(day.map(login)), etag));
    }

    private static JsonObject asContract(JsonObject map) {
        var zones = Json.createArrayBuilder();
        map.getJsonObject("zones").forEach((zone, entries) -> {
            var written = Json.createArrayBuilder();
            ReferenceDay.objects(entries.asJsonArray())
                    .forEach(entry -> written.add(Json.createObjectBuilder().add("text", entry.getString("text"))));
            zones.add(Json.createObjectBuilder().add("zone", zone).add("entries", written));
        });
        return Json.createObjectBuilder()
                .add("headline", map.getString("headline"))
                .add("promise", map.getString("promise"))
                .add("zones", zones)
                .build();
    }

    private void say(String login) {
        Opinions.send(api, base, login, day.feedback(login));
    }

    private void status(String status) {
        Sent.ok(api.as("morgane")
                .put(
                        base + "/status",
                        Json.createObjectBuilder().add("status", status).build(),
                        null));
    }

    private void state(String run, String state) {
        Sent.ok(api.as("morgane")
                .put(
                        run + "/state",
                        Json.createObjectBuilder().add("state", state).build(),
                        null));
    }
}
