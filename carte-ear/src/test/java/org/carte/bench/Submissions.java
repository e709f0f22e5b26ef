package org.carte.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.carte.stack.Api;
import org.carte.stack.Stack;
import org.carte.stack.Tokens;

/** Questionnaires sent, each by somebody who has not answered it: asked for, filled in, counted, shown where it may be. */
final class Submissions {

    private static final int ROOMS = 4000;

    /** As on a day: so many rooms end together, and everybody in them answers, the first who opens the round and the last. */
    private static final int AT_ONCE = 20;

    private static final String BODY =
            """
            {"ratings": {"satisfaction": 5, "objectives": 4, "facilitation": 5, "pace": 3, "venue": 4, "recommendation": 9},
             "texts": {"liked": "Le rythme, et le temps laissé à chacun."}}""";

    private final Stack stack;
    private final Tokens tokens;
    private final List<String> people;
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();

    private record Task(String path, String login) {}

    /** @param people logins of participants */
    Submissions(Stack stack, List<String> people) {
        this.stack = stack;
        this.tokens = new Tokens(stack.keycloak());
        this.people = people;
    }

    /** What it takes alone, and with eight clients at once. */
    record Found(Series alone, Series together) {}

    /** Sessions that have begun, with everybody in them, in a programme of their own. */
    void load() throws SQLException {
        var api = Api.of(stack.app(), stack.keycloak());
        var ids = new ArrayList<String>();
        for (var login : people) {
            ids.add(api.as(login).get("me").json().getString("id"));
        }
        var sessions = new ArrayList<UUID>();
        try (var database = DriverManager.getConnection(stack.jdbcUrl(), "carte", "carte");
                var session = database.prepareStatement(
                        """
                        insert into training_session (id, version, programme_version_id, room_id, status, min_places,
                            max_places, self_enrolment, starts_at)
                        select ?, 0, (select id from programme_version order by id limit 1),
                            (select id from room order by id limit 1), 'RUNNING', 1, 12, false, now() - interval '1 hour'""");
                var place = database.prepareStatement(
                        """
                        insert into enrolment (id, version, session_id, person_id, status, asked_at)
                        values (gen_random_uuid(), 0, ?, cast(? as uuid), 'CONFIRMED', now())""")) {
            database.setAutoCommit(false);
            for (int room = 0; room < ROOMS; room++) {
                var id = UUID.randomUUID();
                sessions.add(id);
                session.setObject(1, id);
                session.executeUpdate();
                for (var person : ids) {
                    place.setObject(1, id);
                    place.setString(2, person);
                    place.addBatch();
                }
                place.executeBatch();
            }
            database.commit();
        }
        for (int first = 0; first < ROOMS; first += AT_ONCE) {
            var rooms = sessions.subList(first, Math.min(ROOMS, first + AT_ONCE));
            people.forEach(
                    login -> rooms.forEach(session -> tasks.add(new Task("sessions/" + session + "/feedback", login))));
        }
    }

    void warmUp(Duration time) {
        Series.of(clients(Measurement.CLIENTS), time);
    }

    Found measure(Duration time) {
        return new Found(Series.of(clients(1), time), Series.of(clients(Measurement.CLIENTS), time));
    }

    /** Each asks for the form and sends it; the time is that of both. */
    private List<Supplier<Fetched>> clients(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Visitor(stack.app()))
                .<Supplier<Fetched>>map(visitor -> () -> send(visitor))
                .toList();
    }

    private Fetched send(Visitor visitor) {
        var task = tasks.remove();
        var token = tokens.of(task.login());
        var form = visitor.call("GET", task.path() + "/form", token, null).granted();
        var sent = visitor.call("POST", task.path(), token, BODY).granted();
        return sent.after(form.nanos() + sent.nanos());
    }
}
