package org.carte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void aPoolWithoutAConnectionLeftIsNoFailureOfOurs() {
        var refused = new SQLException(new ResourceException("IJ000453: Unable to get managed connection"));

        assertThat(Causes.isUnavailable(new EJBException(new IllegalStateException(refused))))
                .isTrue();
    }

    @Test
    void neitherIsADatabaseThatIsFullOrShuttingDown() {
        for (var state : new String[] {"08006", "53300", "57P01"}) {
            assertThat(Causes.isUnavailable(new EJBException(new SQLException("gone", state))))
                    .as(state)
                    .isTrue();
        }
    }

    @Test
    void whatTheDatabaseRefusesIsNotItsAbsence() {
        for (var state : new String[] {"23505", "42P01", "57014", null}) {
            assertThat(Causes.isUnavailable(new SQLException("refused", state)))
                    .as(String.valueOf(state))
                    .isFalse();
        }
        assertThat(Causes.isUnavailable(new IllegalStateException())).isFalse();
    }
}
