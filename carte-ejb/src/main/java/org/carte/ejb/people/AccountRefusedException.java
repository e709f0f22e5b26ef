package org.carte.ejb.people;

import org.carte.persistence.people.InvitationFailure;

/** The login server did not do what it was asked; nobody's transaction suffers from it. */
class AccountRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final InvitationFailure failure;

    /** @param detail what the server said, for whoever looks after it */
    AccountRefusedException(InvitationFailure failure, String detail) {
        super(detail);
        this.failure = failure;
    }

    InvitationFailure getFailure() {
        return failure;
    }
}
