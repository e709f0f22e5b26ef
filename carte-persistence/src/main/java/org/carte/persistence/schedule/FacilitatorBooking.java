package org.carte.persistence.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Keeps a facilitator from being in two rooms at once. */
@Entity
@Table(name = "facilitator_booking")
public class FacilitatorBooking extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    @NotNull
    private Instant startsAt;

    @NotNull
    private Instant endsAt;

    private boolean booked = true;

    protected FacilitatorBooking() {}

    /** Booked for the time of a slot. */
    public FacilitatorBooking(UUID sessionId, UUID personId, Instant startsAt, Instant endsAt) {
        this.sessionId = sessionId;
        this.personId = personId;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public boolean isBooked() {
        return booked;
    }
}
