package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.mail.Session;
import java.sql.SQLException;
import javax.sql.DataSource;
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

    @Deployment
    static EnterpriseArchive carte() {
        return Carte.earWith(ServerIT.class);
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
}
