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
    @Column(updatable = false)
    private UUID questionnaireVersionId;

    @NotNull
    private Instant opensAt;

    private Instant closesAt;

    private Instant invitedAt;

    private int reminders;

    protected FeedbackWave() {}

    public UUID getSessionId() {
        return sessionId;
    }

    public WaveKind getKind() {
        return kind;
    }

    /** What was asked when it opened, whatever is asked elsewhere since. */
    public UUID getQuestionnaireVersionId() {
        return questionnaireVersionId;
    }

    /** Whether answers are taken at that moment. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && (closesAt == null || now.isBefore(closesAt));
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    /** When those it asks were written to; null while they were not. */
    public Instant getInvitedAt() {
        return invitedAt;
    }

    /** How often those who have not answered were reminded. */
    public int getReminders() {
        return reminders;
    }

    /** The end of the round; null while none is set. */
    public Instant getClosesAt() {
        return closesAt;
    }
}
