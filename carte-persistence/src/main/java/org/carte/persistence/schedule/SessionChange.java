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

/** A step in the life of a session, or a change of its plan, kept: who, when, why. */
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

    private UUID byId;

    @Size(max = 400)
    private String reason;

    @NotNull
    @Enumerated(STRING)
    private ChangeKind kind = ChangeKind.STATUS;

    @Size(max = 2000)
    private String was;

    @Size(max = 2000)
    private String became;

    protected SessionChange() {}

    /**
     * The session became that, or stayed so.
     *
     * @param byId who did it; null for the clock of the platform
     * @param reason may be null
     */
    public SessionChange(UUID sessionId, SessionStatus status, Instant at, UUID byId, String reason) {
        this.sessionId = sessionId;
        this.status = status;
        this.at = at;
        this.byId = byId;
        this.reason = reason;
    }

    /** The same moment and person, for something of the plan that was one thing and became another. */
    public SessionChange of(ChangeKind kind, String was, String became) {
        this.kind = kind;
        this.was = was;
        this.became = became;
        return this;
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

    public ChangeKind getKind() {
        return kind;
    }

    public String getWas() {
        return was;
    }

    public String getBecame() {
        return became;
    }
}
