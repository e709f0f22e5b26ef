package org.carte.persistence.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Who runs a session. */
@Entity
@Table(name = "session_facilitator")
public class SessionFacilitator extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    protected SessionFacilitator() {}

    /** This person runs that session. */
    public SessionFacilitator(UUID sessionId, UUID personId) {
        this.sessionId = sessionId;
        this.personId = personId;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public UUID getPersonId() {
        return personId;
    }
}
