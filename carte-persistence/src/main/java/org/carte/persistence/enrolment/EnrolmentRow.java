package org.carte.persistence.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a session's enrolments.
 *
 * @param offerEndsAt until when a place is held; null for those to whom none is offered
 * @param rank place in the line, from 1; says nothing for those who have a place
 */
public record EnrolmentRow(
        UUID id,
        UUID personId,
        String firstName,
        String lastName,
        String email,
        String trade,
        String company,
        EnrolmentStatus status,
        Instant askedAt,
        Instant offerEndsAt,
        Funding funding,
        Long rank) {

    /** The line of an enrolment with its person at hand. */
    public static EnrolmentRow of(Enrolment enrolment, long rank) {
        var person = enrolment.getPerson();
        return new EnrolmentRow(
                enrolment.getId(),
                person.getId(),
                person.getFirstName(),
                person.getLastName(),
                person.getEmail(),
                person.getTrade(),
                person.getCompany(),
                enrolment.getStatus(),
                enrolment.getAskedAt(),
                enrolment.getOfferEndsAt(),
                enrolment.getFunding(),
                rank);
    }

    /** First name and last name. */
    public String displayName() {
        return firstName + " " + lastName;
    }

    /** Waits for a place. */
    public boolean isWaiting() {
        return status == EnrolmentStatus.WAITLISTED;
    }
}
