package org.carte.persistence.countdown;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Something to do around a session: around every session, or around one. */
@Entity
@Table(name = "countdown_step")
public class CountdownStep extends StoredEntity {

    @Column(updatable = false)
    private UUID sessionId;

    @Min(-365)
    @Max(365)
    private int days;

    @NotNull
    @Enumerated(STRING)
    private StepKind kind;

    @Size(min = 1, max = 160)
    private String label;

    protected CountdownStep() {}

    /**
     * A step.
     *
     * @param sessionId null for every session
     * @param days from the first day of the session (0 and less) or from its last (more)
     * @param label null for the words that go with the kind
     */
    public CountdownStep(UUID sessionId, int days, StepKind kind, String label) {
        this.sessionId = sessionId;
        become(days, kind, label);
    }

    /** Another day, another thing, or other words. */
    public final void become(int newDays, StepKind newKind, String newLabel) {
        days = newDays;
        kind = newKind;
        label = newLabel;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public int getDays() {
        return days;
    }

    public StepKind getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }
}
