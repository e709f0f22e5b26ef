package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.carte.ejb.live.DatabaseSignals;
import org.carte.ejb.live.LocalSignals;
import org.carte.ejb.live.RoomSignal;
import org.carte.ejb.live.Signals;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server there is what the application looks up. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {

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

    @Deployment
    static EnterpriseArchive carte() {
        return Carte.servicesWith(ServerIT.class, HeardSignals.class);
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
}
