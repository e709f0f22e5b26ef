package org.carte.ejb.countdown;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carte.persistence.countdown.CountdownStep;
import org.carte.persistence.countdown.SessionProgress;
import org.carte.persistence.countdown.StepKind;
import org.carte.persistence.schedule.SessionStatus;

/**
 * A step of one session.
 *
 * @param due the day by which it should be done
 * @param doneAt null while it is not
 * @param byHand whether somebody said so; what the platform sees itself cannot be unticked
 */
public record CountdownItem(CountdownStep step, SessionProgress session, LocalDate due, Instant doneAt, boolean byHand)
        implements Serializable {

    /** Which step it is. */
    public UUID id() {
        return step.getId();
    }

    /** What is to be done. */
    public StepKind kind() {
        return step.getKind();
    }

    /** In words of its own; null for those that go with its kind. */
    public String label() {
        return step.getLabel();
    }

    /** Of this session alone. */
    public boolean isOwn() {
        return step.getSessionId() != null;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /** Should have been done before today, and still can be. */
    public boolean isOverdue(LocalDate today) {
        return !isDone() && due.isBefore(today) && !isMoot();
    }

    /** What is to be done before a day or on it ends with the day. */
    private boolean isMoot() {
        return session.status() == SessionStatus.DONE && step.getDays() <= 0;
    }

    /** The convocations that are missing; 0 for any other step. */
    public long missing() {
        return kind() == StepKind.CONVOKE ? session.places() - session.convoked() : 0;
    }
}
