package org.carte.persistence.people;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Somebody is to have an account. Written with their enrolment, made at the login server afterwards. */
@Entity
@Table(name = "invitation")
public class Invitation extends StoredEntity {

    private static final int LONGEST_DETAIL = 400;
    private static final int MOST_DOUBLINGS = 9;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    @NotNull
    @Enumerated(STRING)
    private InvitationStatus status = InvitationStatus.QUEUED;

    @NotNull
    private Instant dueAt;

    private int attempts;

    private Instant settledAt;

    @Enumerated(STRING)
    private InvitationFailure failure;

    @Size(max = LONGEST_DETAIL)
    private String detail;

    protected Invitation() {}

    /** An invitation to be made from now on. */
    public Invitation(UUID personId, Instant now) {
        this.personId = personId;
        this.dueAt = now;
    }

    /** The mail has left, or there was no need of one. */
    public void settled(InvitationStatus as, Instant now) {
        status = as;
        settledAt = now;
        attempts++;
        failure = null;
        detail = null;
    }

    /**
     * It could not be made: again in a minute, then two, four, up to some eight hours, for as long as it may help.
     *
     * @param what the login server said, for whoever looks after it
     */
    public void failed(InvitationFailure why, String what, Instant now) {
        failure = why;
        detail = what == null || what.length() <= LONGEST_DETAIL ? what : what.substring(0, LONGEST_DETAIL);
        if (why.mayPass()) {
            dueAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts, MOST_DOUBLINGS)));
        } else {
            status = InvitationStatus.REFUSED;
            settledAt = now;
        }
        attempts++;
    }

    public UUID getPersonId() {
        return personId;
    }

    public InvitationStatus getStatus() {
        return status;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    public InvitationFailure getFailure() {
        return failure;
    }

    public String getDetail() {
        return detail;
    }
}
