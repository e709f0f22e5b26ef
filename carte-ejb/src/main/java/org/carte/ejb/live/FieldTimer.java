package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets each night what nobody has chosen. Not persistent: each node may, and the second finds nothing. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FieldTimer {

    @Inject
    FieldService fields;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void night() {
        fields.forgetOld();
    }
}
