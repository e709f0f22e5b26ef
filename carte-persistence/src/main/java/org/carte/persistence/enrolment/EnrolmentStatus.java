package org.carte.persistence.enrolment;

/** Whether somebody has a place. */
public enum EnrolmentStatus {
    /** Has a place. */
    CONFIRMED,
    /** A place is held for them until they answer; it counts as taken. */
    OFFERED,
    /** Waits for one, in the order of asking. */
    WAITLISTED,
    /** Gave it back; kept for the record. */
    CANCELLED
}
