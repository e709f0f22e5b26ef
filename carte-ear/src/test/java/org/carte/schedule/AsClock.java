package org.carte.schedule;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;

/** Lets a test call services as the clock of the platform does, each call in its own transaction. */
@Stateless
@PermitAll
@RunAs(SYSTEM)
@TransactionAttribute(NOT_SUPPORTED)
public class AsClock {

    public void does(Runnable calls) {
        calls.run();
    }
}
