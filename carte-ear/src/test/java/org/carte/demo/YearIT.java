package org.carte.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.carte.persistence.shared.SchemaMigration;
import org.carte.stack.Stack;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The demonstration year satisfies every constraint of the schema as it is now, and is what it says. */
class YearIT {

    private static final String OWNER = "demo_year";

    private final String database = Stack.current().newDatabase(OWNER);

    @Test
    void aYearIsLoadedOnceAndWhole() throws SQLException {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database, OWNER, OWNER)
                .load()
                .migrate();

        Year.load(database, OWNER, 200, 1500);
        Year.load(database, OWNER, 200, 1500);

        assertThat(count("training_session")).isEqualTo(200);
        assertThat(count("person")).isBetween(1500L, 1520L);
        assertThat(count("training_session where status in ('PUBLISHED', 'DRAFT') and starts_at < now()"))
                .isZero();
        assertThat(count("training_session where status in ('DONE', 'ARCHIVED') and starts_at > now()"))
                .isZero();
        assertThat(
                        count(
                                "training_session s where not exists (select from session_facilitator f where f.session_id = s.id)"))
                .isZero();
        assertThat(count("enrolment where status = 'WAITLISTED'")).isPositive();
        assertThat(count("participation")).isGreaterThan(500);
        assertThat(count("programme where published")).isEqualTo(4);
    }

    private long count(String what) throws SQLException {
        try (var connection = DriverManager.getConnection(database, OWNER, OWNER);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + what)) {
            found.next();
            return found.getLong(1);
        }
    }
}
