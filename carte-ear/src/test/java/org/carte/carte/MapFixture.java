package org.carte.carte;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.carte.stack.Api;
import org.carte.stack.Stack;

/**
 * A session of its own with people in it and answers given, written straight into the database: what these tests are
 * about begins where the day has ended.
 */
final class MapFixture {

    private static final Api API = Api.of(Stack.current().app(), Stack.current().keycloak());

    final UUID trainingSession = UUID.randomUUID();
    final UUID programme = UUID.randomUUID();
    private final UUID programmeVersion = UUID.randomUUID();
    private final UUID room = UUID.randomUUID();
    private int blocks;

    MapFixture() {
        var venue = UUID.randomUUID();
        run("insert into venue values (?, 0, 'Atelier', 'Lyon')", venue);
        run("insert into room values (?, 0, ?, 'La grande table', 12)", room, venue);
        run("insert into programme values (?, 0, 1)", programme);
        run(
                """
                insert into programme_version values
                (?, 0, ?, 1, 'La Carte du Soi', '', '', '', 7, '', '', 180, '', now())""",
                programmeVersion,
                programme);
        run(
                """
                insert into training_session (id, version, programme_version_id, room_id, status, min_places,
                    max_places, self_enrolment, starts_at)
                values (?, 0, ?, ?, 'RUNNING', 1, 12, false, timestamptz '2018-02-19 09:00+01')""",
                trainingSession,
                programmeVersion,
                room);
    }

    /** The session is over, that long ago. */
    void endedDaysAgo(int days) {
        run(
                """
                insert into slot (id, version, session_id, room_id, starts_at, ends_at, booked)
                select ?, 0, ?, ?, day - interval '7 hours', day, false
                from (select now() - make_interval(days => ?) as day) moment""",
                UUID.randomUUID(),
                trainingSession,
                room,
                days);
        run("update training_session set status = 'DONE' where id = ?", trainingSession);
    }

    /** Somebody has said on their map that they may be asked later. */
    void agreeToBeAsked(String login) {
        run("update carte set may_ask = true where session_id = ? and person_id = ?", trainingSession, person(login));
    }

    /** Lets a link end before its day. */
    void endShares() {
        run(
                """
                update carte_share set expires_at = now() - interval '1 second'
                where carte_id in (select id from carte where session_id = ?)""",
                trainingSession);
    }

    /** One for all tests: it asks for each login's token once. */
    static Api api() {
        return API;
    }

    /** The person behind a login, known from their first visit on. */
    static UUID person(String login) {
        return UUID.fromString(api().as(login).get("me").json().getString("id"));
    }

    /** Gives somebody a place. */
    UUID enrol(String login) {
        var person = person(login);
        run(
                "insert into enrolment (id, version, session_id, person_id, status, asked_at)"
                        + " values (?, 0, ?, ?, 'CONFIRMED', now())",
                UUID.randomUUID(),
                trainingSession,
                person);
        return person;
    }

    /** Somebody runs the session. */
    void facilitate(String login) {
        run(
                "insert into session_facilitator (id, version, session_id, person_id) values (?, 0, ?, ?)",
                UUID.randomUUID(),
                trainingSession,
                person(login));
    }

    /** The programme proposes the exercise of that run; gives the exercise. */
    UUID propose(UUID run) {
        run(
                """
                insert into template_block (id, version, programme_version_id, position, title, kind, minutes, exercise_id)
                select ?, 0, ?, r.position, v.title, 'EXERCISE', 10, v.exercise_id
                from exercise_run r join exercise_version v on v.id = r.exercise_version_id where r.id = ?""",
                UUID.randomUUID(),
                programmeVersion,
                run);
        return UUID.fromString(text(
                "select cast(v.exercise_id as text) from exercise_run r"
                        + " join exercise_version v on v.id = r.exercise_version_id where r.id = ?",
                run));
    }

    /** A sentence frame that was answered: the exercise feeds that zone, each text is a slot. Gives the run. */
    UUID answered(UUID person, String exercise, String zone, String... texts) {
        var slots = Json.createArrayBuilder();
        var written = Json.createObjectBuilder();
        var frame = new StringBuilder();
        for (int at = 0; at < texts.length; at++) {
            slots.add(Json.createObjectBuilder().add("key", "s" + at).add("label", "Suite " + at));
            written.add("s" + at, texts[at]);
            frame.append("{s").append(at).append("} ");
        }
        return answered(
                person,
                exercise,
                zone,
                Json.createObjectBuilder()
                        .add("frame", frame.toString())
                        .add("slots", slots)
                        .build(),
                Json.createObjectBuilder().add("slots", written).build());
    }

    private UUID answered(UUID person, String title, String zone, JsonObject config, JsonObject payload) {
        var exercise = UUID.randomUUID();
        var version = UUID.randomUUID();
        var block = UUID.randomUUID();
        var run = UUID.randomUUID();
        run("insert into exercise values (?, 0, ?, 1)", exercise, person);
        run(
                """
                insert into exercise_version (id, version, exercise_id, number, title, type, instructions, goals,
                    materials, minutes, config, zone, sharing, created_at)
                values (?, 0, ?, 1, ?, 'SENTENCE_FRAME', '', '', '', 10, ?::jsonb, ?, 'ME', now())""",
                version,
                exercise,
                title,
                config.toString(),
                zone);
        run(
                """
                insert into agenda_block (id, version, session_id, position, title, kind, minutes, exercise_version_id)
                values (?, 0, ?, ?, ?, 'EXERCISE', 10, ?)""",
                block,
                trainingSession,
                blocks,
                title,
                version);
        run(
                """
                insert into exercise_run (id, version, session_id, block_id, exercise_version_id, position, state,
                    total_millis)
                values (?, 0, ?, ?, ?, ?, 'CLOSED', 600000)""",
                run,
                trainingSession,
                block,
                version,
                blocks++);
        run(
                """
                insert into answer (id, version, run_id, author_id, about_id, payload, sharing, done, updated_at)
                values (?, 0, ?, ?, ?, ?::jsonb, 'ME', true, now())""",
                UUID.randomUUID(),
                run,
                person,
                person,
                payload.toString());
        return run;
    }

    /** A number out of the database. */
    static long count(String sql, Object... arguments) {
        return Long.parseLong(text(sql, arguments));
    }

    private static String text(String sql, Object... arguments) {
        try (Connection connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.length; at++) {
                statement.setObject(at + 1, arguments[at]);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql, Object... arguments) {
        try (Connection connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.length; at++) {
                statement.setObject(at + 1, arguments[at]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(Stack.current().jdbcUrl(), "carte", "carte");
    }
}
