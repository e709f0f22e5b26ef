package org.carte.persistence.schedule;

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

/** A change of status, kept: who, when, why. */
@Entity
@Table(name = "session_change")
public class SessionChange extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Enumerated(STRING)
    private SessionStatus status;

    @NotNull
    private Instant at;

    @NotNull
    private UUID byId;

    @Size(max = 400)
    private String reason;

    protected SessionChange() {}

    /** The session became that. */
    public SessionChange(UUID sessionId, SessionStatus status, Instant at, UUID byId, String reason) {
        this.sessionId = sessionId;
        this.status = status;
        this.at = at;
        this.byId = byId;
        this.reason = reason;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public SessionStatus getStatus() {
        return status;
    }

    public Instant getAt() {
        return at;
    }

    public UUID getById() {
        return byId;
    }

    public String getReason() {
        return reason;
    }
}
