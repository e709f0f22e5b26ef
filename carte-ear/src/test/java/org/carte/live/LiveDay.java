package org.carte.live;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.demo.ReferenceDay;
import org.carte.stack.Api;
import org.carte.stack.Stack;

/** A session of today with Morgane, some participants and some exercises of the reference day, made for one test. */
public final class LiveDay {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    public final ReferenceDay day = ReferenceDay.read();
    public final Api api;
    public final String id = UUID.randomUUID().toString();
    public final String base = "sessions/" + id;

    private final String jdbcUrl;
    private final String owner;

    private LiveDay() {
        this(Stack.current().app(), Stack.current().jdbcUrl(), "carte");
    }

    /**
     * Not planned yet.
     *
     * @param owner of the database, whose password is the name again
     */
    private LiveDay(URI app, String jdbcUrl, String owner) {
        this.api = Api.of(app, Stack.current().keycloak());
        this.jdbcUrl = jdbcUrl;
        this.owner = owner;
    }

    /** Plans it, with the people and the exercises by their names in the reference day. */
    public static LiveDay with(List<String> participants, List<String> exercises) {
        var made = new LiveDay();
        return made.planned(participants, exercises.stream().map(made::exercise).toList());
    }

    /** The same with exercises of its own, as REST takes them. */
    public static LiveDay of(List<String> participants, List<JsonObject> exercises) {
        var made = new LiveDay();
        return made.planned(participants, exercises.stream().map(made::added).toList());
    }

    /** The same on another server with a database of its own, see {@link Stack#newDatabase}. */
    public static LiveDay on(URI app, String database, List<String> participants, List<JsonObject> exercises) {
        var made = new LiveDay(app, Stack.current().newDatabase(database), database);
        return made.planned(participants, exercises.stream().map(made::added).toList());
    }

    /** Somebody else runs it too. */
    public LiveDay ledBy(String login) {
        try (var database = database()) {
            facilitator(database, login);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private LiveDay planned(List<String> participants, List<UUID> exercises) {
        try (var database = database()) {
            plan(database);
            facilitator(database, "morgane");
            for (var login : participants) {
                insert(
                        database,
                        "insert into enrolment (id, version, session_id, person_id, status, asked_at)"
                                + " values (?, 0, ?, ?, 'CONFIRMED', now())",
                        id(),
                        session(),
                        person(login));
            }
            for (int at = 0; at < exercises.size(); at++) {
                block(database, at, exercises.get(at));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private void facilitator(Connection database, String login) throws SQLException {
        insert(
                database,
                "insert into session_facilitator (id, version, session_id, person_id) values (?, 0, ?, ?)",
                id(),
                session(),
                person(login));
    }

    /** What the server keeps, for tests that look behind. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, owner, owner);
    }

    /** A break after so many blocks; those behind it move up. */
    public LiveDay withBreak(int position, String title, int minutes) {
        change(
                "update agenda_block set position = position + 1 where session_id = ? and position >= ?",
                session(),
                position);
        change(
                "insert into agenda_block (id, version, session_id, position, title, kind, minutes)"
                        + " values (?, 0, ?, ?, ?, 'BREAK', ?)",
                id(),
                session(),
                position,
                title,
                minutes);
        return this;
    }

    /** What is at that place of the day took so many minutes: as if it had begun earlier. */
    public void lasted(int position, int minutes) {
        var there = " = ended - make_interval(mins => ?) where block_id ="
                + " (select id from agenda_block where session_id = ? and position = ?)";
        change("update exercise_run set opened_at" + there.replace("ended", "closed_at"), minutes, session(), position);
        change("update interlude set begun_at" + there.replace("ended", "ended_at"), minutes, session(), position);
    }

    private void change(String sql, Object... values) {
        try (var database = database()) {
            insert(database, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of a run below the API. */
    public String run(int position) {
        return base + "/runs/" + runs().get(position).getString("id");
    }

    /** The runs of the day, in order. */
    public List<JsonObject> runs() {
        return api.as("morgane").get(base + "/runs").array().getValuesAs(JsonObject.class);
    }

    /** Morgane brings a run to a state. */
    public Api.Reply move(int position, String state) {
        return api.as("morgane")
                .put(
                        run(position) + "/state",
                        Json.createObjectBuilder().add("state", state).build(),
                        null);
    }

    /** An exercise of the reference day by its name there. */
    public JsonObject exerciseOf(String key) {
        return day.exercises().stream()
                .filter(exercise -> exercise.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private UUID exercise(String key) {
        return added(exerciseOf(key));
    }

    private UUID added(JsonObject exercise) {
        var body = Json.createObjectBuilder(exercise).remove("key").build();
        var reply = api.as("morgane").post("exercises", body);
        if (reply.status() != 201) {
            throw new AssertionError(exercise.getString("title") + ": " + reply);
        }
        return UUID.fromString(reply.json().getString("id"));
    }

    private void plan(Connection database) throws SQLException {
        var programme = id();
        var version = id();
        var venue = id();
        var room = id();
        insert(database, "insert into programme (id, version, current_number) values (?, 0, 1)", programme);
        insert(
                database,
                "insert into programme_version (id, version, programme_id, number, title, promise, audience,"
                        + " prerequisites, duration_hours, method, evaluation, price, accessibility, created_at)"
                        + " values (?, 0, ?, 1, 'La Carte du Soi', '', '', '', 7, '', '', 0, '', now())",
                version,
                programme);
        insert(database, "insert into venue (id, version, name, address) values (?, 0, 'Le lieu', '')", venue);
        insert(
                database,
                "insert into room (id, version, venue_id, name, capacity) values (?, 0, ?, 'La grande table', 12)",
                room,
                venue);
        insert(
                database,
                "insert into training_session (id, version, programme_version_id, room_id, status, min_places,"
                        + " max_places, self_enrolment, starts_at) values (?, 0, ?, ?, 'RUNNING', 1, 10, false, ?)",
                session(),
                version,
                room,
                Timestamp.from(MORNING));
        for (var start : List.of(MORNING, MORNING.plus(Duration.ofMinutes(270)))) {
            insert(
                    database,
                    "insert into slot (id, version, session_id, room_id, starts_at, ends_at, booked)"
                            + " values (?, 0, ?, ?, ?, ?, true)",
                    id(),
                    session(),
                    room,
                    Timestamp.from(start),
                    Timestamp.from(start.plus(Duration.ofMinutes(210))));
        }
    }

    private void block(Connection database, int at, UUID exercise) throws SQLException {
        insert(
                database,
                "insert into agenda_block (id, version, session_id, position, title, kind, minutes,"
                        + " exercise_version_id) select ?, 0, ?, " + at + ", v.title, 'EXERCISE', v.minutes, v.id"
                        + " from exercise_version v where v.exercise_id = ?",
                id(),
                session(),
                exercise);
    }

    /** Who somebody is. */
    public UUID person(String login) {
        return UUID.fromString(api.as(login).get("me").json().getString("id"));
    }

    private UUID session() {
        return UUID.fromString(id);
    }

    private UUID id() {
        return UUID.randomUUID();
    }

    private void insert(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
