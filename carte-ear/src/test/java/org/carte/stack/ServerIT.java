package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.carte.ejb.live.DatabaseSignals;
import org.carte.ejb.live.LocalSignals;
import org.carte.ejb.live.RoomSignal;
import org.carte.ejb.live.Signals;
import org.carte.ejb.schedule.SessionClock;
import org.carte.schedule.AsClock;
import org.carte.schedule.FarSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the server: what the application looks up is there, and what it calls itself does what it should. All of it in one
 * class, for to deploy a second copy takes longer.
 */
@ExtendWith(ArquillianExtension.class)
class ServerIT {

    private static final int NODES = 4;

    @Resource(lookup = "java:jboss/datasources/CarteDS")
    DataSource database;

    @Resource(lookup = "java:jboss/mail/CarteMail")
    Session mail;

    @Resource
    UserTransaction transaction;

    @Inject
    LocalSignals local;

    @Inject
    DatabaseSignals across;

    @Inject
    HeardSignals heard;

    @Inject
    AsClock asClock;

    @Inject
    SessionClock clock;

    @Deployment
    static EnterpriseArchive carte() {
        return Carte.servicesWith(ServerIT.class, HeardSignals.class, AsClock.class, FarSession.class);
    }

    @Test
    void theDatabaseIsPostgreSqlAndKnowsOurName() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select current_setting('application_name')")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("carte");
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }

    @Test
    void mailHasASender() {
        assertThat(mail.getProperty("mail.from")).isEqualTo("carte@carte.example");
        assertThat(mail.getProperty("mail.smtp.port")).isNotEqualTo("25");
    }

    @Test
    void wordsInThisServerArriveWithTheCommitAndNotWithout() throws Exception {
        arriveWithTheCommit(local);
    }

    @Test
    void wordsBetweenServersArriveWithTheCommitAndNotWithout() throws Exception {
        arriveWithTheCommit(across);
    }

    private void arriveWithTheCommit(Signals signals) throws Exception {
        var room = UUID.randomUUID();
        transaction.begin();
        signals.send(new RoomSignal(room, "lost"));
        transaction.rollback();
        transaction.begin();
        signals.send(new RoomSignal(room, RoomSignal.ROOM));
        assertThat(heard.next(room, 0)).isNull();
        transaction.commit();
        assertThat(heard.next(room, 20_000)).isEqualTo(RoomSignal.ROOM);
    }

    /** A step of the clock is taken once, however many nodes take it. */
    @Test
    void severalNodesBeginASessionOnce() throws Exception {
        var session = FarSession.in(database);
        var barrier = new CyclicBarrier(NODES);
        var pool = Executors.newFixedThreadPool(NODES);
        try {
            var steps = IntStream.range(0, NODES)
                    .mapToObj(node -> pool.submit(() -> {
                        barrier.await();
                        asClock.does(() -> clock.begin(session.id()));
                        return node;
                    }))
                    .toList();
            for (var step : steps) {
                step.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(session.count("select count(*) from session_change where session_id = ? and by_id is null"))
                .isEqualTo(1);
        assertThat(session.count(
                        "select count(*) from training_session where id = ? and status = 'RUNNING' and version = 1"))
                .isEqualTo(1);
    }

    @Test
    void aSessionThatDoesNotRunDoesNotEnd() throws SQLException {
        var session = FarSession.in(database);

        asClock.does(() -> clock.end(session.id()));

        assertThat(session.count("select count(*) from session_change where session_id = ?"))
                .isZero();
    }
}
