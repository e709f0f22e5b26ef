package org.carte.ejb.notification;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Empties the outbox every ten seconds. Not persistent: each node looks, the rows say who sends what. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

    private static final int MOST_A_ROUND = 500;

    @Inject
    Postman postman;

    /** Sends what is due; what comes in meanwhile is sent the next time. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void round() {
        int sent = 0;
        while (sent < MOST_A_ROUND && postman.sendNext()) {
            sent++;
        }
    }
}
