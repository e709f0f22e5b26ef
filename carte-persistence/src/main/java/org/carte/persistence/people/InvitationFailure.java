package org.carte.persistence.people;

/** Why an invitation could not be made. */
public enum InvitationFailure {
    /** The login server does not answer, or answers that it is out of order. */
    UNREACHABLE,
    /** The login server does not know our client, or does not let it keep accounts. */
    NOT_ALLOWED,
    /** The account is there, but the login server could not send its mail. */
    NO_MAIL,
    /** The account of that address is blocked. */
    DISABLED,
    /** The login server does not accept the address or the names. */
    REJECTED;

    /** Whether it may pass by itself, or once the configuration is put right: then it is tried again. */
    public boolean mayPass() {
        return compareTo(DISABLED) < 0;
    }
}
