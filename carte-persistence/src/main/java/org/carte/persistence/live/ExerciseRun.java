package org.carte.persistence.live;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.shared.StoredEntity;

/** An exercise as it happens in one session. */
@Entity
@Table(name = "exercise_run")
public class ExerciseRun extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Column(updatable = false)
    private UUID blockId;

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private ExerciseVersion exerciseVersion;

    @PositiveOrZero
    private int position;

    @NotNull
    @Enumerated(STRING)
    private RunState state = RunState.WAITING;

    private Instant openedAt;

    private Instant endsAt;

    private Long remainingMillis;

    private Instant closedAt;

    protected ExerciseRun() {}

    /** Waiting for its turn. */
    public ExerciseRun(UUID sessionId, UUID blockId, ExerciseVersion exerciseVersion, int position) {
        this.sessionId = sessionId;
        this.blockId = blockId;
        this.exerciseVersion = exerciseVersion;
        this.position = position;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public UUID getBlockId() {
        return blockId;
    }

    public ExerciseVersion getExerciseVersion() {
        return exerciseVersion;
    }

    public int getPosition() {
        return position;
    }

    public RunState getState() {
        return state;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public Long getRemainingMillis() {
        return remainingMillis;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
