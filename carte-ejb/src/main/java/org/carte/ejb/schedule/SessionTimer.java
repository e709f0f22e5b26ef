package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks twice a minute which sessions begin and end. Not persistent: each node looks, the rows say who takes a step. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionTimer {

    private static final Logger LOG = Logger.getLogger(SessionTimer.class.getName());

    @Inject
    SessionClock clock;

    /** Each session in a transaction of its own: one that fails holds up no other. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void round() {
        each(clock.begun(), clock::begin);
        each(clock.over(), clock::end);
    }

    private static void each(List<UUID> sessions, Consumer<UUID> step) {
        for (var id : sessions) {
            try {
                step.accept(id);
            } catch (EJBException failed) {
                LOG.log(Level.WARNING, "The clock could not take a step of session " + id + "; it tries again", failed);
            }
        }
    }
}
