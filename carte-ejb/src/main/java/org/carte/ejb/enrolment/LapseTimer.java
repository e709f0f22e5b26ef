package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.ejb.shared.BusinessException;

/** Looks every five seconds whether a place that was held goes on. Not persistent: each node looks, a lock decides. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseTimer {

    private static final Logger LOG = Logger.getLogger(LapseTimer.class.getName());

    @Inject
    LapseService offers;

    /** One session a transaction: what goes wrong in one is tried again, and does not touch the others. */
    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    void round() {
        offers.due().forEach(this::moveOn);
    }

    private void moveOn(UUID sessionId) {
        try {
            offers.moveOn(sessionId);
        } catch (BusinessException | EJBException unable) {
            LOG.log(Level.WARNING, "Offers of session " + sessionId + " could not be moved on", unable);
        }
    }
}
