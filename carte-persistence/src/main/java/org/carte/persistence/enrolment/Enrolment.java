package org.carte.persistence.enrolment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.people.Person;
import org.carte.persistence.shared.StoredEntity;

/** Somebody's place in a session, or in its waiting list. Cancelled ones are kept. */
@Entity
@Table(name = "enrolment")
public class Enrolment extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private Person person;

    @NotNull
    @Enumerated(STRING)
    private EnrolmentStatus status;

    @NotNull
    private Instant askedAt;

    protected Enrolment() {}

    /** A place, or a place in line. */
    public Enrolment(UUID sessionId, Person person, EnrolmentStatus status, Instant askedAt) {
        this.sessionId = sessionId;
        this.person = person;
        this.status = status;
        this.askedAt = askedAt;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public Person getPerson() {
        return person;
    }

    public EnrolmentStatus getStatus() {
        return status;
    }

    public void setStatus(EnrolmentStatus status) {
        this.status = status;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
