package org.carte.feedback;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.carte.stack.Stack;

/** A session of a programme of its own with people in it, put into the database for one test. */
final class FeedbackRoom {

    private static final Api API = Api.of(Stack.current().app(), Stack.current().keycloak());

    private static final Map<String, UUID> PEOPLE = new ConcurrentHashMap<>();

    private final UUID programme;
    private final UUID session = UUID.randomUUID();
    private final List<String> logins;

    private FeedbackRoom(UUID programme, List<String> logins) {
        this.programme = programme;
        this.logins = logins;
    }

    /** Run by Morgane, with the first participants of the development realm in it. */
    static FeedbackRoom of(int people, String status) {
        return new FeedbackRoom(UUID.randomUUID(), logins(people)).insert(status, "2018-02-19T09:00:00+01:00", true);
    }

    /** Another session of the same programme. */
    FeedbackRoom another(int people, String status, String start) {
        return new FeedbackRoom(programme, logins(people)).insert(status, start, false);
    }

    /** The day is about to end: its one half-day has five minutes left, and it wants to have taught one thing. */
    static FeedbackRoom endingSoon(int people) {
        return of(people, "RUNNING").at("-3 hours", "5 minutes").teaching();
    }

    /** Takes place in one half-day, from now plus an interval to now plus another: {@code -3 hours} is in the past. */
    FeedbackRoom at(String from, String to) {
        Sql.change(
                """
                insert into slot (id, version, session_id, room_id, starts_at, ends_at, booked)
                select gen_random_uuid(), 0, id, room_id, now() + cast(? as interval), now() + cast(? as interval), true
                from training_session where id = ?""",
                from,
                to,
                session);
        Sql.change("update training_session set starts_at = now() + cast(? as interval) where id = ?", from, session);
        return this;
    }

    /** It wants to teach one thing. */
    FeedbackRoom teaching() {
        Sql.change(
                """
                insert into objective (id, version, programme_version_id, position, wording)
                select gen_random_uuid(), 0, programme_version_id, 0, 'Dire ce que l’on fait en une phrase'
                from training_session where id = ?""",
                session);
        return this;
    }

    /** Somebody else runs it, too. */
    FeedbackRoom runAlsoBy(String login) {
        Sql.change("insert into session_facilitator values (?, 0, ?, ?)", UUID.randomUUID(), session, person(login));
        return this;
    }

    /** Somebody pays for the place of a participant. */
    FeedbackRoom paid(String login, String name, String address) {
        Sql.change(
                "update enrolment set payer = ?, payer_email = ? where session_id = ? and person_id = ?",
                name,
                address,
                session,
                person(login));
        return this;
    }

    /** Opens a round without writing to anybody. */
    FeedbackRoom asked(String kind) {
        Sql.change(
                """
                insert into feedback_wave (id, version, session_id, kind, opens_at, closes_at, invited_at,
                    questionnaire_version_id)
                select gen_random_uuid(), 0, ?, kind, now() - interval '1 hour', now() + interval '9 days', now(), id
                from questionnaire_version where kind = ? and in_force""",
                session,
                kind);
        return this;
    }

    /** A link of somebody to the round at the end of the day. @return its token */
    String link(String login) {
        return link("HOT", person(login), null);
    }

    /** A link to a round, of a person or of the address of a payer. @return its token */
    String link(String kind, UUID person, String payer) {
        var token = Once.secret();
        Sql.change(
                """
                insert into feedback_link (id, wave_id, token_hash, person_id, address)
                select gen_random_uuid(), id, ?, cast(? as uuid), cast(? as text) from feedback_wave
                where session_id = ? and kind = ?""",
                Once.hash(token),
                person,
                payer,
                session,
                kind);
        return token;
    }

    /** So many have said what they think, those who have before among them. */
    void answeredBy(int people, Random random) {
        var there = Sql.count(
                "select count(*) from participation p join feedback_wave w on w.id = p.wave_id where w.session_id = ?",
                session);
        for (var login : logins.subList(there, people)) {
            var reply = API.as(login).post(path("feedback"), Opinion.of(random).json());
            if (reply.status() != 204) {
                throw new AssertionError(reply.toString());
            }
        }
    }

    /** The round of an instrument. */
    UUID wave(String kind) {
        return UUID.fromString(Sql.rows("select id from feedback_wave where session_id = ? and kind = ?", session, kind)
                .get(0)
                .get(0));
    }

    /** Talks REST as nobody. */
    static Api api() {
        return API;
    }

    /** The database, as a curious administrator of it sees it. */
    static Connection database() throws SQLException {
        return DriverManager.getConnection(Stack.current().jdbcUrl(), "carte", "carte");
    }

    UUID session() {
        return session;
    }

    UUID programme() {
        return programme;
    }

    List<String> logins() {
        return logins;
    }

    /** The address of something of this session, below the base of the API. */
    String path(String rest) {
        return "sessions/" + session + "/" + rest;
    }

    /** The address of its page. */
    String page(String rest) {
        return "app/sessions/" + session + "/" + rest;
    }

    /** The person behind a login, made at their first request. */
    static UUID person(String login) {
        return PEOPLE.computeIfAbsent(
                login,
                somebody -> UUID.fromString(API.as(somebody).get("me").json().getString("id")));
    }

    private static List<String> logins(int people) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(number -> "participant%02d".formatted(number))
                .toList();
    }

    private FeedbackRoom insert(String status, String start, boolean first) {
        var version = UUID.randomUUID();
        var venue = UUID.randomUUID();
        var room = UUID.randomUUID();
        if (first) {
            Sql.change("insert into programme values (?, 0, 1)", programme);
        }
        Sql.change(
                """
                    insert into programme_version values
                    (?, 0, ?, (select count(*) + 1 from programme_version where programme_id = ?), 'La Carte du Soi',
                     '', '', '', 7, '', '', 0, '', now())""",
                version,
                programme,
                programme);
        Sql.change("insert into venue values (?, 0, 'L''Atelier', '')", venue);
        Sql.change("insert into room values (?, 0, ?, 'La grande table', 12)", room, venue);
        Sql.change(
                "insert into training_session values (?, 0, ?, ?, ?, 1, 12, false, ?)",
                session,
                version,
                room,
                status,
                OffsetDateTime.parse(start));
        Sql.change(
                "insert into session_facilitator values (?, 0, ?, ?)", UUID.randomUUID(), session, person("morgane"));
        for (var login : logins) {
            Sql.change(
                    "insert into enrolment values (?, 0, ?, ?, 'CONFIRMED', now())",
                    UUID.randomUUID(),
                    session,
                    person(login));
        }
        return this;
    }
}
