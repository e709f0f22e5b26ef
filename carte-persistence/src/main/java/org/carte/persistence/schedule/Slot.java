package org.carte.persistence.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** A half-day of a session: legal hours, attendance, and the booking of the room. */
@Entity
@Table(name = "slot")
public class Slot extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    private UUID roomId;

    @NotNull
    private Instant startsAt;

    @NotNull
    private Instant endsAt;

    private boolean booked = true;

    protected Slot() {}

    /** A half-day that books the room. */
    public Slot(UUID sessionId, UUID roomId, Instant startsAt, Instant endsAt) {
        this.sessionId = sessionId;
        this.roomId = roomId;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public UUID getRoomId() {
        return roomId;
    }

    public void setRoomId(UUID roomId) {
        this.roomId = roomId;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(Instant startsAt) {
        this.startsAt = startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(Instant endsAt) {
        this.endsAt = endsAt;
    }

    public boolean isBooked() {
        return booked;
    }

    public void setBooked(boolean booked) {
        this.booked = booked;
    }
}
