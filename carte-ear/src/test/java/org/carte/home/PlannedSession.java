package org.carte.home;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carte.stack.Sql;

/** A session written straight into the database, for tests of what only reads them. */
public final class PlannedSession {

    private final UUID id = UUID.randomUUID();
    private final Instant start;

    /** Two hours in a room of its own, from then on, for at most three people. */
    public PlannedSession(UUID programme, String status, Instant start) {
        this.start = start;
        var venue = UUID.randomUUID();
        var room = UUID.randomUUID();
        Sql.change(
                "insert into venue values (?, 0, 'Le Comptoir ' || left(?::text, 8), '27 rue des Essais')",
                venue,
                venue);
        Sql.change("insert into room values (?, 0, ?, 'La grande table', 12)", room, venue);
        Sql.change(
                """
                insert into training_session
                select ?, 0, v.id, ?, ?, 2, 3, false, ? from programme_version v join programme p on p.id = v.programme_id
                where p.id = ? and v.number = p.current_number""",
                id,
                room,
                status,
                Timestamp.from(start),
                programme);
        Sql.change(
                "insert into slot values (?, 0, ?, ?, ?, ?, true)",
                UUID.randomUUID(),
                id,
                room,
                Timestamp.from(start),
                Timestamp.from(start.plus(Duration.ofHours(2))));
    }

    /** With that person to run it. */
    public PlannedSession runBy(String person) {
        Sql.change(
                "insert into session_facilitator values (?, 0, ?, ?)", UUID.randomUUID(), id, UUID.fromString(person));
        return this;
    }

    /** With that person in it, in line, or holding an offer until it begins. */
    public PlannedSession with(String person, String status) {
        Sql.change(
                """
                insert into enrolment (id, version, session_id, person_id, status, asked_at, offer_ends_at)
                values (?, 0, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                id,
                UUID.fromString(person),
                status,
                Timestamp.from(start),
                "OFFERED".equals(status) ? Timestamp.from(start) : null);
        return this;
    }

    /** With that questionnaire open. */
    public PlannedSession asking(String kind) {
        Sql.change(
                """
                insert into feedback_wave (id, version, session_id, kind, opens_at, questionnaire_version_id)
                select ?, 0, ?, kind, ?, id from questionnaire_version where kind = ? and in_force""",
                UUID.randomUUID(),
                id,
                Timestamp.from(start),
                kind);
        return this;
    }

    /** Who has answered what is asked so far on paper. */
    public PlannedSession handedPaper(String person) {
        Sql.change(
                "insert into paper_handed (wave_id, person_id) select id, ? from feedback_wave where session_id = ?",
                UUID.fromString(person),
                id);
        return this;
    }

    public UUID id() {
        return id;
    }

    /** The title of the programme version it was planned from. */
    public String title() {
        var sql = "select v.title from training_session s join programme_version v on v.id = s.programme_version_id"
                + " where s.id = ?";
        return Sql.texts(sql, id).get(0);
    }
}
