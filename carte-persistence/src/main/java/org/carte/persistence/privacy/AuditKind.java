package org.carte.persistence.privacy;

/** What was opened. */
public enum AuditKind {
    /** A map, as it was at that time. */
    MAP,
    /** What somebody wrote about themself in the exercises of a session. */
    ANSWERS
}
