package org.carte.ejb.security;

/** The realm roles of Keycloak, word for word. One person may hold several. */
public final class Roles {

    /** Plans, enrols, follows; reads no answer and no map. */
    public static final String ADMINISTRATOR = "administrator";

    /** Prepares and runs the sessions that are theirs; reads what participants chose to share. */
    public static final String FACILITATOR = "facilitator";

    /** Does the exercises, owns a map. */
    public static final String PARTICIPANT = "participant";

    /** The platform itself: timers and jobs. No account has it. */
    public static final String SYSTEM = "system";

    private Roles() {}
}
