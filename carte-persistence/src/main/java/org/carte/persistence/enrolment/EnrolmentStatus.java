package org.carte.persistence.enrolment;

/** Whether somebody has a place. */
public enum EnrolmentStatus {
    /** Has a place. */
    CONFIRMED,
    /** Waits for one, in the order of asking. */
    WAITLISTED,
    /** Gave it back; kept for the record. */
    CANCELLED
}
