package org.carte.recap;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.carte.stack.Stack;

/** A session of its own for a test, run by one facilitator; what other features would put there is put there directly. */
final class TrainingDay {

    final UUID id = UUID.randomUUID();
    final String title;

    private TrainingDay(String title) {
        this.title = title;
    }

    /** A session that is over. */
    static TrainingDay done(String facilitator) {
        var day = new TrainingDay(
                "Journée d’essai " + UUID.randomUUID().toString().substring(0, 8));
        var stack = Stack.current();
        var person = UUID.fromString(Api.of(stack.app(), stack.keycloak())
                .as(facilitator)
                .get("me")
                .json()
                .getString("id"));
        day.plan(person);
        return day;
    }

    private void plan(UUID facilitator) {
        var programme = UUID.randomUUID();
        var version = UUID.randomUUID();
        var venue = UUID.randomUUID();
        var room = UUID.randomUUID();
        Sql.change("insert into programme (id, version, current_number) values (?, 0, 1)", programme);
        Sql.change(
                """
                insert into programme_version (id, version, programme_id, number, title, promise, audience, prerequisites,
                    duration_hours, method, evaluation, price, accessibility, created_at)
                values (?, 0, ?, 1, ?, '', '', '', 7, '', '', 0, '', now())""",
                version,
                programme,
                title);
        Sql.change("insert into venue (id, version, name, address) values (?, 0, 'Un lieu', '')", venue);
        Sql.change(
                "insert into room (id, version, venue_id, name, capacity) values (?, 0, ?, 'Une salle', 12)",
                room,
                venue);
        Sql.change(
                """
                insert into training_session (id, version, programme_version_id, room_id, status, min_places, max_places,
                    self_enrolment, starts_at) values (?, 0, ?, ?, 'DONE', 1, 10, false, ?)""",
                id,
                version,
                room,
                OffsetDateTime.parse("2018-02-19T09:00:00+01:00"));
        Sql.change(
                "insert into session_facilitator (id, version, session_id, person_id) values (?, 0, ?, ?)",
                UUID.randomUUID(),
                id,
                facilitator);
    }

    /** Puts it elsewhere on its way. */
    void is(String status) {
        Sql.change("update training_session set status = ? where id = ?", status, id);
    }

    /** Somebody said something, and the facilitators chose it. */
    UUID quote(String firstName, String lastName, String trade, String wording, String consent) {
        var person = UUID.randomUUID();
        Sql.change(
                "insert into person (id, version, first_name, last_name, email, trade) values (?, 0, ?, ?, ?, ?)",
                person,
                firstName,
                lastName,
                person + "@carte.example",
                trade);
        var quote = UUID.randomUUID();
        Sql.change(
                """
                insert into quote (id, version, session_id, person_id, wording, consent, chosen, consented_at)
                values (?, 0, ?, ?, ?, ?, true, now())""",
                quote,
                id,
                person,
                wording,
                consent);
        return quote;
    }

    /** Its author takes it back. */
    void takeBack(UUID quote) {
        Sql.change("update quote set consent = 'WITHDRAWN', chosen = false where id = ?", quote);
    }
}
