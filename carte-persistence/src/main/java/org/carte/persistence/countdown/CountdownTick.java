package org.carte.persistence.countdown;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Somebody says that a step of a session is done. */
@Entity
@Table(name = "countdown_tick")
public class CountdownTick extends StoredEntity {

    @NotNull
    private UUID sessionId;

    @NotNull
    private UUID stepId;

    @NotNull
    private Instant at;

    @NotNull
    private UUID byId;

    protected CountdownTick() {}

    public UUID getSessionId() {
        return sessionId;
    }

    public UUID getStepId() {
        return stepId;
    }

    public Instant getAt() {
        return at;
    }

    public UUID getById() {
        return byId;
    }
}
