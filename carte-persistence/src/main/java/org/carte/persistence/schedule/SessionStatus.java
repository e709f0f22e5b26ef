package org.carte.persistence.schedule;

/** Where a session stands in its life. */
public enum SessionStatus {
    /** Being prepared; nobody outside sees it. */
    DRAFT,
    /** Announced; people can be enrolled. */
    PUBLISHED,
    /** It takes place. */
    CONFIRMED,
    /** The day itself. */
    RUNNING,
    /** The day is over. */
    DONE,
    /** Put away. */
    ARCHIVED,
    /** It does not take place. */
    CANCELLED
}
