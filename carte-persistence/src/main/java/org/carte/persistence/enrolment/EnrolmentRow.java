package org.carte.persistence.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a session's enrolments.
 *
 * @param rank place in the line, from 1; says nothing for those who have a place
 */
public record EnrolmentRow(
        UUID id,
        UUID personId,
        String firstName,
        String lastName,
        String email,
        String trade,
        EnrolmentStatus status,
        Instant askedAt,
        Long rank) {

    /** First name and last name. */
    public String displayName() {
        return firstName + " " + lastName;
    }

    /** Waits for a place. */
    public boolean isWaiting() {
        return status == EnrolmentStatus.WAITLISTED;
    }
}
