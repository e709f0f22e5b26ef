package org.carte.schedule;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carte.stack.Api;
import org.carte.stack.Stack;

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
        sql("insert into programme (id, version, current_number) values (?, 0, 1)", ground.programme);
        sql(
                "insert into programme_version (id, version, programme_id, number, title, promise, audience, prerequisites,"
                        + " duration_hours, method, evaluation, price, accessibility, created_at)"
                        + " values (?, 0, ?, 1, ?, '', '', '', 7, '', '', 0, '', now())",
                ground.programmeVersion,
                ground.programme,
                ground.name);
        ground.block(0, "Accueil", "WELCOME", 30);
        ground.block(1, "Tour de table", "SHARING", 200);
        ground.block(2, "Bilan", "FEEDBACK", 20);
        sql(
                "insert into venue (id, version, name, address) values (?, 0, ?, '1 rue de la Paix')",
                ground.venue,
                "Lieu de " + ground.name);
        sql(
                "insert into room (id, version, venue_id, name, capacity) values (?, 0, ?, 'Salle du fond', ?)",
                ground.room,
                ground.venue,
                capacity);
        return ground;
    }

    private void block(int position, String title, String kind, int minutes) {
        sql(
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
        sql(
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

    /** One number out of the database. */
    public static long count(String query, Object... arguments) {
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The first column of a query, as text. */
    public static List<String> texts(String query, Object... arguments) {
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var result = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (result.next()) {
                    found.add(result.getString(1));
                }
                return found;
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Changes what no page can: the past, or what time does. */
    public static void change(String command, Object... arguments) {
        sql(command, arguments);
    }

    private static void sql(String command, Object... arguments) {
        try (var connection = connect();
                var statement = connection.prepareStatement(command)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(Stack.current().jdbcUrl(), "carte", "carte");
    }
}
