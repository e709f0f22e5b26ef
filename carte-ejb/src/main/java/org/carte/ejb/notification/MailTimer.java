package org.carte.ejb.notification;

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

/** Empties the outbox every three seconds. Not persistent: each node looks, the rows say who sends what. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());
    private static final int MOST_A_ROUND = 500;

    @Inject
    Postman postman;

    /** Sends what is due; what comes in meanwhile is sent the next time. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void round() {
        postman.findLost();
        postman.keepQuiet();
        for (int i = 0; i < MOST_A_ROUND; i++) {
            var next = postman.takeNext();
            if (next.isEmpty()) {
                return;
            }
            send(next.get());
        }
    }

    /** What one mail suffers does not touch the others. */
    private void send(UUID mail) {
        try {
            postman.send(mail);
        } catch (EJBException broken) {
            LOG.log(Level.SEVERE, "What became of mail " + mail + " could not be noted", broken);
        }
    }
}
