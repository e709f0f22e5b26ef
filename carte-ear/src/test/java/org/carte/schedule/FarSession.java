package org.carte.schedule;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A confirmed session of its own, inside the server, that nobody else finds due: it is far ahead.
 *
 * @param database the one of the application
 */
public record FarSession(DataSource database, UUID id) {

    /** Makes it. */
    public static FarSession in(DataSource database) throws SQLException {
        var session = new FarSession(database, UUID.randomUUID());
        session.plan();
        return session;
    }

    private void plan() throws SQLException {
        var programme = UUID.randomUUID();
        var version = UUID.randomUUID();
        var venue = UUID.randomUUID();
        var room = UUID.randomUUID();
        run("insert into programme (id, version, current_number) values (?, 0, 1)", programme);
        run(
                "insert into programme_version (id, version, programme_id, number, title, promise, audience, prerequisites,"
                        + " duration_hours, method, evaluation, price, accessibility, created_at)"
                        + " values (?, 0, ?, 1, 'Horloge', '', '', '', 7, '', '', 0, '', now())",
                version,
                programme);
        run("insert into venue (id, version, name, address) values (?, 0, 'Horloge ' || ?::text, '')", venue, venue);
        run("insert into room (id, version, venue_id, name, capacity) values (?, 0, ?, 'Salle', 9)", room, venue);
        run(
                "insert into training_session (id, version, programme_version_id, room_id, status, min_places, max_places,"
                        + " self_enrolment, starts_at) values (?, 0, ?, ?, 'CONFIRMED', 1, 9, false, '2090-01-02 09:00+01')",
                id,
                version,
                room);
    }

    /** How many there are of something of this session; its key is the one parameter of the query. */
    public long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private void run(String command, Object... arguments) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(command)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
