package org.carte.ejb.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Hears what {@link DatabaseSignals} of all servers say. It holds one connection of the pool as long as the server runs;
 * after a lost one it listens on a new one, and rooms that are going on read again what they may have missed.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class SignalListener {

    private static final Logger LOG = Logger.getLogger(SignalListener.class.getName());
    private static final int WAIT = 1000;
    private static final String GOING_ON =
            """
            select session_id from exercise_run where state in ('OPEN', 'PAUSED', 'LOCKED', 'REVEALED')
            union select session_id from interlude where ended_at is null""";

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:jboss/datasources/CarteDS")
    DataSource database;

    @Inject
    Event<RoomSignal> arrived;

    private volatile boolean running = true;
    private Thread thread;

    @PostConstruct
    void start() {
        if (SignalChoice.isDatabase()) {
            thread = threads.newThread(this::listen);
            thread.setName("carte-signals");
            thread.start();
        }
    }

    @PreDestroy
    void stop() {
        running = false;
        try {
            if (thread != null) {
                thread.join(3L * WAIT);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        for (boolean first = true; running; first = false) {
            try (var connection = database.getConnection()) {
                listen(connection, first);
            } catch (SQLException lost) {
                LOG.log(Level.WARNING, "The channel between the servers is down, trying again: {0}", lost.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection, boolean first) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + DatabaseSignals.CHANNEL);
            if (!first) {
                wakeRooms(connection);
            }
            var heard = connection.unwrap(PGConnection.class);
            while (running) {
                var words = heard.getNotifications(WAIT);
                if (words != null) {
                    for (var word : words) {
                        pass(word.getParameter());
                    }
                }
            }
            // the pool gives the same connection to others
            statement.execute("unlisten *");
        }
    }

    private void wakeRooms(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rooms = statement.executeQuery(GOING_ON)) {
            while (rooms.next()) {
                arrived.fire(new RoomSignal(rooms.getObject(1, UUID.class), RoomSignal.ROOM));
            }
        }
    }

    /** A word that nobody understands, or a page that cannot be reached, must not silence the rest. */
    private void pass(String word) {
        try {
            arrived.fire(RoomSignal.read(word));
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "Lost: " + word, broken);
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
