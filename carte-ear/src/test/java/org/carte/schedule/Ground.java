package org.carte.schedule;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carte.stack.Api;
import org.carte.stack.Sql;

/** What a session stands on: a programme with two blocks, a venue with a room, people. All new, with names of their own. */
public final class Ground {

    private final UUID programme = UUID.randomUUID();
    private final UUID programmeVersion = UUID.randomUUID();
    private final UUID venue = UUID.randomUUID();
    private final UUID room = UUID.randomUUID();
    private final String name;
    private final LocalDate day;

    private Ground(String name) {
        this.name = name;
        this.day = LocalDate.of(2030, 1, 7).plusDays(ThreadLocalRandom.current().nextInt(30_000));
    }

    /** A programme of that name and a room for that many. */
    public static Ground with(String name, int capacity) {
        var ground = new Ground(name + " " + UUID.randomUUID().toString().substring(0, 8));
        Sql.change("insert into programme (id, version, current_number) values (?, 0, 1)", ground.programme);
        Sql.change(
                "insert into programme_version (id, version, programme_id, number, title, promise, audience, prerequisites,"
                        + " duration_hours, method, evaluation, price, accessibility, created_at)"
                        + " values (?, 0, ?, 1, ?, '', '', '', 7, '', '', 0, '', now())",
                ground.programmeVersion,
                ground.programme,
                ground.name);
        ground.block(0, "Accueil", "WELCOME", 30);
        ground.block(1, "Tour de table", "SHARING", 200);
        ground.block(2, "Bilan", "FEEDBACK", 20);
        Sql.change(
                "insert into venue (id, version, name, address) values (?, 0, ?, '1 rue de la Paix')",
                ground.venue,
                "Lieu de " + ground.name);
        Sql.change(
                "insert into room (id, version, venue_id, name, capacity) values (?, 0, ?, 'Salle du fond', ?)",
                ground.room,
                ground.venue,
                capacity);
        return ground;
    }

    private void block(int position, String title, String kind, int minutes) {
        Sql.change(
                "insert into template_block (id, version, programme_version_id, position, title, kind, minutes)"
                        + " values (?, 0, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                programmeVersion,
                position,
                title,
                kind,
                minutes);
    }

    /** Somebody new in the directory. */
    public UUID person(String firstName, String lastName, String trade) {
        var id = UUID.randomUUID();
        Sql.change(
                "insert into person (id, version, first_name, last_name, email, trade) values (?, 0, ?, ?, ?, ?)",
                id,
                firstName,
                lastName,
                id + "@ici.example",
                trade);
        return id;
    }

    /** The key of a login, who is in the directory after their first request. */
    public static UUID personOf(Api api) {
        return UUID.fromString(api.get("me").json().getString("id"));
    }

    /** A session of two half-days on that day, as the contract has it. */
    public JsonObject session(LocalDate date, int places, List<UUID> facilitators) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        facilitators.forEach(person -> people.add(person.toString()));
        return Json.createObjectBuilder()
                .add("programmeId", programme.toString())
                .add("venueId", venue.toString())
                .add("roomId", room.toString())
                .add(
                        "slots",
                        Json.createArrayBuilder()
                                .add(slot(at(date, "09:00"), at(date, "12:30")))
                                .add(slot(at(date, "13:30"), at(date, "17:00"))))
                .add("facilitatorIds", people)
                .add("minPlaces", 1)
                .add("maxPlaces", places)
                .build();
    }

    /** A time of that day where the organisation lives. */
    public static String at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Paris"))
                .toOffsetDateTime()
                .toString();
    }

    /** A half-day, as the contract has it. */
    public static JsonObject slot(String start, String end) {
        return Json.createObjectBuilder().add("start", start).add("end", end).build();
    }

    public UUID programme() {
        return programme;
    }

    public String name() {
        return name;
    }

    /** A day nobody else is likely to use. */
    public LocalDate day() {
        return day;
    }
}
