package org.carte.ejb.enrolment;

import java.time.Instant;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.enrolment.EnrolmentTerms;

/**
 * Where somebody stands with a session, and what they can do about it.
 *
 * @param mine the place, offer or place in the line; null for none
 * @param rank in the line, from 1; 0 for who does not wait
 * @param leavable whether they can give it back by themselves
 */
public record SelfEnrolment(
        SessionDetails details, Door door, EnrolmentTerms terms, Enrolment mine, long rank, boolean leavable) {

    /** Has a place, is offered one or waits; null for none of these. */
    public EnrolmentStatus status() {
        return mine == null ? null : mine.getStatus();
    }

    /** Until when a place can be given back by oneself. */
    public Instant leaveUntil() {
        return terms.lastMomentToLeave(details.session().getStartsAt());
    }
}
