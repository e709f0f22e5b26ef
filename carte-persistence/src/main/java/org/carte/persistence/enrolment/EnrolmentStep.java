package org.carte.persistence.enrolment;

import java.time.Instant;

/**
 * One line of the history of an enrolment.
 *
 * @param firstName of who did it; null for the platform itself
 */
public record EnrolmentStep(
        Instant at, EnrolmentStatus status, EnrolmentCause cause, String firstName, String lastName, String reason) {

    /** Who did it, null for the platform itself. */
    public String by() {
        return firstName == null ? null : firstName + " " + lastName;
    }
}
