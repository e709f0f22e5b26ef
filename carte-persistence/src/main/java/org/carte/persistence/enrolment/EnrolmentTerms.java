package org.carte.persistence.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** When people may enrol themselves in a session and leave it, and how long a freed place is kept for who is next. */
@Entity
@Table(name = "enrolment_terms")
public class EnrolmentTerms extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    private Instant opensAt;

    private Instant closesAt;

    private Instant leaveUntil;

    private Instant promoteUntil;

    @Min(1)
    @Max(720)
    private Integer answerHours;

    protected EnrolmentTerms() {}

    /** No limits but the beginning of the session, and places that go on at once. */
    public EnrolmentTerms(UUID sessionId) {
        this.sessionId = sessionId;
    }

    /** Whether enrolment has yet to open. */
    public boolean isBefore(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    /** Whether enrolment is closed, at the latest when the session begins. */
    public boolean isAfter(Instant now, Instant startsAt) {
        return !now.isBefore(startsAt) || (closesAt != null && !now.isBefore(closesAt));
    }

    /** Until when those who have a place may leave by themselves: at the latest when the session begins. */
    public Instant lastMomentToLeave(Instant startsAt) {
        return leaveUntil == null || leaveUntil.isAfter(startsAt) ? startsAt : leaveUntil;
    }

    /** Whether a place that becomes free now goes to who waits first by itself. */
    public boolean isPromoting(Instant now) {
        return promoteUntil == null || now.isBefore(promoteUntil);
    }

    /**
     * Until when a place that becomes free now is kept, at the latest until the session begins.
     *
     * @return null when it goes to the next at once, without asking
     */
    public Instant offerEnds(Instant now, Instant startsAt) {
        if (answerHours == null || !now.isBefore(startsAt)) {
            return null;
        }
        var end = now.plus(Duration.ofHours(answerHours));
        return end.isAfter(startsAt) ? startsAt : end;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(Instant opensAt) {
        this.opensAt = opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(Instant closesAt) {
        this.closesAt = closesAt;
    }

    public Instant getLeaveUntil() {
        return leaveUntil;
    }

    public void setLeaveUntil(Instant leaveUntil) {
        this.leaveUntil = leaveUntil;
    }

    /** Until when freed places are handed on by themselves; null while the session can be entered. */
    public Instant getPromoteUntil() {
        return promoteUntil;
    }

    public void setPromoteUntil(Instant promoteUntil) {
        this.promoteUntil = promoteUntil;
    }

    public Integer getAnswerHours() {
        return answerHours;
    }

    public void setAnswerHours(Integer answerHours) {
        this.answerHours = answerHours;
    }
}
