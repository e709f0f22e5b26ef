package org.carte.persistence.enrolment;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** A change of an enrolment, kept: who, when, why. */
@Entity
@Table(name = "enrolment_change")
public class EnrolmentChange extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID enrolmentId;

    @NotNull
    @Enumerated(STRING)
    private EnrolmentStatus status;

    @NotNull
    private Instant at;

    private UUID byId;

    @NotNull
    @Enumerated(STRING)
    private EnrolmentCause cause;

    @Size(max = 400)
    private String reason;

    protected EnrolmentChange() {}

    /**
     * The enrolment became that.
     *
     * @param byId null for the platform itself
     * @param reason null for none
     */
    public EnrolmentChange(
            UUID enrolmentId, EnrolmentStatus status, Instant at, UUID byId, EnrolmentCause cause, String reason) {
        this.enrolmentId = enrolmentId;
        this.status = status;
        this.at = at;
        this.byId = byId;
        this.cause = cause;
        this.reason = reason;
    }

    public UUID getEnrolmentId() {
        return enrolmentId;
    }

    public EnrolmentStatus getStatus() {
        return status;
    }

    public Instant getAt() {
        return at;
    }

    public UUID getById() {
        return byId;
    }

    public EnrolmentCause getCause() {
        return cause;
    }

    public String getReason() {
        return reason;
    }
}
