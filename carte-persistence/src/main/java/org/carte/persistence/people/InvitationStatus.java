package org.carte.persistence.people;

/** Where an invitation stands. */
public enum InvitationStatus {
    /** To be made, or to be tried again. */
    QUEUED,
    /** The account is there, and the mail with the link to set a password has left. */
    SENT,
    /** The address had an account with a password already; it may enter now. */
    KNOWN,
    /** Keycloak will not have it; trying again would not help until somebody changes something. */
    REFUSED
}
