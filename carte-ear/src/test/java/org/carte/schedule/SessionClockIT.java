package org.carte.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.carte.ejb.schedule.SessionClock;
import org.carte.stack.Carte;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: a step of the clock is taken once, however many nodes take it, and only from where it leads. */
@ExtendWith(ArquillianExtension.class)
class SessionClockIT {

    private static final int NODES = 4;

    private final UUID id = UUID.randomUUID();

    @Resource(lookup = "java:jboss/datasources/CarteDS")
    DataSource database;

    @Inject
    AsClock asClock;

    @Inject
    SessionClock clock;

    @Deployment
    static EnterpriseArchive carte() {
        return Carte.servicesWith(SessionClockIT.class, AsClock.class);
    }

    /** A session that nobody else finds due: it is far ahead. */
    @BeforeEach
    void plan() throws SQLException {
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

    @Test
    void severalNodesBeginASessionOnce() throws Exception {
        var barrier = new CyclicBarrier(NODES);
        var pool = Executors.newFixedThreadPool(NODES);
        try {
            var steps = IntStream.range(0, NODES)
                    .mapToObj(node -> pool.submit(() -> {
                        barrier.await();
                        asClock.does(() -> clock.begin(id));
                        return node;
                    }))
                    .toList();
            for (var step : steps) {
                step.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(count("select count(*) from session_change where session_id = ? and by_id is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from training_session where id = ? and status = 'RUNNING' and version = 1"))
                .isEqualTo(1);
    }

    @Test
    void aSessionThatDoesNotRunDoesNotEnd() {
        asClock.does(() -> clock.end(id));

        assertThat(count("select count(*) from session_change where session_id = ?"))
                .isZero();
    }

    private long count(String query) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
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
