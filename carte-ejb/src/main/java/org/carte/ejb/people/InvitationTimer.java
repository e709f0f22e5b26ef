package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Makes what invitations are due every three seconds. Not persistent: each node looks, the rows say who makes which. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitationTimer {

    private static final int MOST_A_ROUND = 100;

    @Inject
    InvitationSender sender;

    /** Makes what is due; what comes in meanwhile is made the next time. */
    @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false)
    void round() {
        int made = 0;
        while (made < MOST_A_ROUND && sender.sendNext()) {
            made++;
        }
    }
}
