package org.carte.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carte.stack.Api;
import org.carte.stack.Stack;

/** A programme of a test, written over REST with all that the public must be told, and a place to hold it in. */
final class Programmes {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final String title;
    private final String id;
    private String venue;

    private Programmes(String title) {
        this.title = title;
        this.id = sent(admin.post("programmes", sheet("Une boussole pour choisir.", 45)))
                .json()
                .getString("id");
    }

    /** Nothing is missing in it. */
    static Programmes complete(String title) {
        return new Programmes(title);
    }

    /** A new version, with another promise and a longer block. */
    void rewritten(String promise) {
        sent(admin.put(path(), sheet(promise, 60), sent(admin.get(path())).etag()));
    }

    /** A published session within the year, in a venue of its own; gives its id. */
    String planned() {
        return planned(
                LocalDate.now(ZONE).plusDays(30 + ThreadLocalRandom.current().nextInt(300)));
    }

    private String planned(LocalDate day) {
        var rooms = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("name", "La verrière").add("capacity", 12));
        var place = sent(admin.post(
                        "venues",
                        Json.createObjectBuilder()
                                .add("name", "Lieu de " + title)
                                .add("address", "27 rue des Essais, 69007 Lyon")
                                .add("transport", "Métro D, arrêt Saxe.")
                                .add("accessibility", "Plain-pied, toilettes adaptées.")
                                .add("rooms", rooms)
                                .build()))
                .json();
        venue = place.getString("id");
        var body = Json.createObjectBuilder()
                .add("programmeId", id)
                .add("venueId", venue)
                .add("roomId", place.getJsonArray("rooms").getJsonObject(0).getString("id"))
                .add("slots", Json.createArrayBuilder().add(slot(day)))
                .add("facilitatorIds", Json.createArrayBuilder())
                .add("minPlaces", 1)
                .add("maxPlaces", 8)
                .build();
        var planned = sent(admin.post("sessions", body)).json().getString("id");
        var status = Json.createObjectBuilder().add("status", "PUBLISHED").build();
        sent(admin.put("sessions/" + planned + "/status", status, null));
        return planned;
    }

    /** Somebody has made the agenda of a session their own. */
    void hasItsOwnAgenda(String planned) {
        var agenda = "sessions/" + planned + "/agenda";
        var blocks = Json.createArrayBuilder().add(block("Une séquence à nous", "SHARING", 40));
        sent(admin.put(
                agenda,
                Json.createObjectBuilder().add("blocks", blocks).build(),
                sent(admin.get(agenda)).etag()));
    }

    /** Gives a place to that login. */
    void enrols(String planned, String login) {
        var person = sent(admin.as(login).get("me")).json().getString("id");
        sent(admin.post(
                "sessions/" + planned + "/enrolments",
                Json.createObjectBuilder().add("personId", person).build()));
    }

    /** What that login thinks of a session. */
    void isRated(String planned, String login, int satisfaction, int recommendation) {
        var ratings = Json.createObjectBuilder();
        for (var question : List.of("objectives", "facilitation", "pace", "venue")) {
            ratings.add(question, 4);
        }
        ratings.add("satisfaction", satisfaction).add("recommendation", recommendation);
        sent(admin.as(login)
                .post(
                        "sessions/" + planned + "/feedback",
                        Json.createObjectBuilder()
                                .add("ratings", ratings)
                                .add("texts", Json.createObjectBuilder())
                                .build()));
    }

    /** Puts it on the shelf, or before everybody. */
    void stands(boolean archived, boolean published) {
        var wanted = Json.createObjectBuilder().add("archived", archived).add("published", published);
        sent(admin.put(path() + "/shelf", wanted.build(), null));
    }

    UUID id() {
        return UUID.fromString(id);
    }

    String venue() {
        return venue;
    }

    private String path() {
        return "programmes/" + id;
    }

    private JsonObject sheet(String promise, int minutes) {
        var agenda = Json.createArrayBuilder()
                .add(block("Accueil", "WELCOME", 15))
                .add(block("Enquête", "EXERCISE", minutes));
        return Json.createObjectBuilder()
                .add("title", title)
                .add("promise", promise)
                .add(
                        "objectives",
                        Json.createArrayBuilder()
                                .add("Dire ce que l’on cherche")
                                .add("Classer ses valeurs"))
                .add("audience", "Indépendantes et indépendants.")
                .add("prerequisites", "Aucun prérequis.")
                .add("durationHours", 7.5)
                .add("method", "Enquête et jeux de cartes.")
                .add("evaluation", "Autopositionnement matin et soir.")
                .add("price", 180)
                .add("accessibility", "Salle de plain-pied.")
                .add("accessTerms", "Inscription jusqu’à deux semaines avant, réponse sous 48 heures.")
                .add("contact", "Morgane, 04 00 00 00 00")
                .add("agenda", agenda)
                .build();
    }

    private static JsonObject block(String title, String kind, int minutes) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("kind", kind)
                .add("minutes", minutes)
                .build();
    }

    private static JsonObject slot(LocalDate day) {
        return Json.createObjectBuilder()
                .add("start", day.atTime(9, 0).atZone(ZONE).toOffsetDateTime().toString())
                .add("end", day.atTime(12, 30).atZone(ZONE).toOffsetDateTime().toString())
                .build();
    }

    private static Api.Reply sent(Api.Reply reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException("Not granted: " + reply);
        }
        return reply;
    }
}
