package org.carte.security;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;

/** Lets a test call services with this role, each call in its own transaction. */
@Stateless
@PermitAll
@RunAs(ADMINISTRATOR)
@TransactionAttribute(NOT_SUPPORTED)
public class AsAdministrator {

    public void does(Runnable calls) {
        calls.run();
    }
}
