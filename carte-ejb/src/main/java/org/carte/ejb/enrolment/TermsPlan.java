package org.carte.ejb.enrolment;

import java.time.Instant;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.enrolment.EnrolmentTerms;

/**
 * How people may enrol themselves in a session. Every limit may be null for none.
 *
 * @param leaveUntil until when those who have a place may leave by themselves
 * @param promoteUntil until when freed places are handed on by themselves
 * @param answerHours how long a freed place is kept for who is next, 1 to 720; null to give it to them at once
 */
public record TermsPlan(
        boolean selfEnrolment,
        Instant opensAt,
        Instant closesAt,
        Instant leaveUntil,
        Instant promoteUntil,
        Integer answerHours) {

    private static final int MOST_HOURS = 720;

    void on(EnrolmentTerms terms) {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw new InvalidException("closesAt", "error.enrolment.termsOrder");
        }
        if (answerHours != null && (answerHours < 1 || answerHours > MOST_HOURS)) {
            throw new InvalidException("answerHours", "error.enrolment.answerHours", MOST_HOURS);
        }
        terms.setOpensAt(opensAt);
        terms.setClosesAt(closesAt);
        terms.setLeaveUntil(leaveUntil);
        terms.setPromoteUntil(promoteUntil);
        terms.setAnswerHours(answerHours);
    }
}
