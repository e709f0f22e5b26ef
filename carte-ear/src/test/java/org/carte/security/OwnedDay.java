package org.carte.security;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A day on which somebody has written what is theirs alone, made inside the server: an answer, another version of it from
 * another device, a map, a link to a zone of it, and another zone entrusted to those who run the session.
 */
final class OwnedDay {

    /** What nobody else may read. */
    static final String SECRET = "Ce que personne d’autre ne lit";

    /** What those who run the session may read. */
    static final String ENTRUSTED = "Ce que l’équipe peut lire";

    final UUID trainingSession = UUID.randomUUID();
    final UUID run = UUID.randomUUID();
    final UUID draft = UUID.randomUUID();
    final UUID answer = UUID.randomUUID();
    final UUID carte = UUID.randomUUID();
    final UUID entry = UUID.randomUUID();
    final UUID link = UUID.randomUUID();

    private final DataSource database;

    OwnedDay(DataSource database) {
        this.database = database;
        var author = person(database, UUID.randomUUID().toString());
        planned(database, trainingSession);
        enrol(author);
        answered(author);
        run(
                database,
                "insert into carte (id, version, person_id, session_id, updated_at) values (?, 3, ?, ?, now())",
                carte,
                author,
                trainingSession);
        entry(entry, "OFFER", SECRET);
        entry(UUID.randomUUID(), "DRIVE", ENTRUSTED);
        share(link, "OFFER", "0".repeat(64 - 36) + link);
        share(UUID.randomUUID(), "DRIVE", null);
    }

    /** Somebody new, with that account. */
    static UUID person(DataSource database, String subject) {
        var person = UUID.randomUUID();
        run(
                database,
                "insert into person (id, version, first_name, last_name, email, subject) values (?, 0, 'Noé', 'Marnier', ?, ?)",
                person,
                person + "@carte.example",
                subject);
        return person;
    }

    /** That account is nobody's any more. */
    static void forget(DataSource database, String subject) {
        run(database, "update person set subject = null where subject = ?", subject);
    }

    /** Gives somebody a place. */
    void enrol(UUID person) {
        run(
                database,
                "insert into enrolment (id, version, session_id, person_id, status, asked_at) values (?, 0, ?, ?, 'CONFIRMED', now())",
                UUID.randomUUID(),
                trainingSession,
                person);
    }

    /** Somebody runs the session. */
    void facilitate(UUID person) {
        facilitate(database, person, trainingSession);
    }

    /** Somebody runs another session. */
    static void facilitateElsewhere(DataSource database, UUID person) {
        var elsewhere = UUID.randomUUID();
        planned(database, elsewhere);
        facilitate(database, person, elsewhere);
    }

    private static void facilitate(DataSource database, UUID person, UUID trainingSession) {
        run(
                database,
                "insert into session_facilitator (id, version, session_id, person_id) values (?, 0, ?, ?)",
                UUID.randomUUID(),
                trainingSession,
                person);
    }

    private static void planned(DataSource database, UUID trainingSession) {
        var venue = UUID.randomUUID();
        var room = UUID.randomUUID();
        var programme = UUID.randomUUID();
        var version = UUID.randomUUID();
        run(database, "insert into venue values (?, 0, 'Atelier', 'Lyon')", venue);
        run(database, "insert into room values (?, 0, ?, 'La grande table', 12)", room, venue);
        run(database, "insert into programme values (?, 0, 1)", programme);
        run(
                database,
                """
                insert into programme_version values
                (?, 0, ?, 1, 'La Carte du Soi', '', '', '', 7, '', '', 180, '', now())""",
                version,
                programme);
        run(
                database,
                """
                insert into training_session (id, version, programme_version_id, room_id, status, min_places,
                    max_places, self_enrolment, starts_at)
                values (?, 0, ?, ?, 'RUNNING', 1, 12, false, now())""",
                trainingSession,
                version,
                room);
        run(
                database,
                """
                insert into slot (id, version, session_id, room_id, starts_at, ends_at, booked)
                values (?, 0, ?, ?, now(), now() + interval '7 hours', false)""",
                UUID.randomUUID(),
                trainingSession,
                room);
    }

    private void answered(UUID author) {
        var exercise = UUID.randomUUID();
        var version = UUID.randomUUID();
        var block = UUID.randomUUID();
        run(database, "insert into exercise values (?, 0, ?, 1)", exercise, author);
        run(
                database,
                """
                insert into exercise_version (id, version, exercise_id, number, title, type, instructions, goals,
                    materials, minutes, config, zone, sharing, created_at)
                values (?, 0, ?, 1, 'Une page', 'TEXT_LONG', '', '', '', 10, '{"prompt":"Écrivez."}', 'OFFER', 'ME', now())""",
                version,
                exercise);
        run(
                database,
                """
                insert into agenda_block (id, version, session_id, position, title, kind, minutes, exercise_version_id)
                values (?, 0, ?, 0, 'Une page', 'EXERCISE', 10, ?)""",
                block,
                trainingSession,
                version);
        run(
                database,
                """
                insert into exercise_run (id, version, session_id, block_id, exercise_version_id, position, state,
                    total_millis)
                values (?, 0, ?, ?, ?, 0, 'CLOSED', 600000)""",
                run,
                trainingSession,
                block,
                version);
        run(
                database,
                """
                insert into answer (id, version, run_id, author_id, about_id, payload, sharing, done, updated_at)
                values (?, 0, ?, ?, ?, jsonb_build_object('text', ?), 'ME', true, now())""",
                answer,
                run,
                author,
                author,
                SECRET);
        run(
                database,
                """
                insert into kept_version (id, version, answer_id, field, content, edited_at, kept_at)
                values (?, 0, ?, 'text', jsonb_build_object('text', ?), now(), now())""",
                draft,
                answer,
                SECRET);
    }

    private void entry(UUID id, String zone, String wording) {
        run(
                database,
                "insert into entry (id, version, carte_id, zone, position, wording, weight) values (?, 0, ?, ?, 0, ?, 1)",
                id,
                carte,
                zone,
                wording);
    }

    private void share(UUID id, String zone, String token) {
        run(
                database,
                """
                insert into carte_share (id, version, carte_id, token_hash, zones, centre, created_at, expires_at)
                values (?, 0, ?, ?, array[?], false, now(), now() + interval '1 day')""",
                id,
                carte,
                token,
                zone);
    }

    private static void run(DataSource database, String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.length; at++) {
                statement.setObject(at + 1, arguments[at]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
