package org.carte.persistence.feedback;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** One round of questions about one session. */
@Entity
@Table(name = "feedback_wave")
public class FeedbackWave extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Enumerated(STRING)
    @Column(updatable = false)
    private WaveKind kind;

    @NotNull
    private Instant opensAt;

    private Instant closesAt;

    protected FeedbackWave() {}

    public UUID getSessionId() {
        return sessionId;
    }

    public WaveKind getKind() {
        return kind;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    /** The end of the round; null while none is set. */
    public Instant getClosesAt() {
        return closesAt;
    }
}
