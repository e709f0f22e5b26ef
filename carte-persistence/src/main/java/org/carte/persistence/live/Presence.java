package org.carte.persistence.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** When somebody's page of the day was last heard of. */
@Entity
@Table(name = "presence")
public class Presence extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    @NotNull
    private Instant seenAt;

    protected Presence() {}

    public UUID getSessionId() {
        return sessionId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
