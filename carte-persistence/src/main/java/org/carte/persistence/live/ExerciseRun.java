package org.carte.persistence.live;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
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

    /** What the agenda gave it when it was opened; null before that. */
    @Positive
    private Integer plannedMinutes;

    @NotNull
    @Enumerated(STRING)
    private RunState state = RunState.WAITING;

    private Instant openedAt;

    private Instant endsAt;

    private Long remainingMillis;

    /** What the clock was given since it was last opened. */
    @PositiveOrZero
    private long totalMillis;

    private Instant closedAt;

    protected ExerciseRun() {}

    /** Waiting for its turn. */
    public ExerciseRun(UUID sessionId, UUID blockId, ExerciseVersion exerciseVersion, int position) {
        this.sessionId = sessionId;
        this.blockId = blockId;
        this.exerciseVersion = exerciseVersion;
        this.position = position;
    }

    /**
     * Lets the room write, for so long; also again, after the time was up.
     *
     * @throws IllegalStateException when it cannot be opened from where it stands
     */
    public void open(Duration time, Instant now) {
        require(state == RunState.WAITING || state == RunState.LOCKED);
        state = RunState.OPEN;
        openedAt = openedAt == null ? now : openedAt;
        totalMillis = time.toMillis();
        endsAt = now.plus(time);
    }

    /** Stops the clock, and the writing. What was left stays left. */
    public void pause(Instant now) {
        require(state == RunState.OPEN);
        remainingMillis = Math.max(0, remainingMillis(now));
        endsAt = null;
        state = RunState.PAUSED;
    }

    /** Goes on with what was left. */
    public void resume(Instant now) {
        require(state == RunState.PAUSED);
        endsAt = now.plusMillis(remainingMillis);
        remainingMillis = null;
        state = RunState.OPEN;
    }

    /** Gives time, or takes some: never more than there is. */
    public void extend(Duration more, Instant now) {
        require(state.isTimed());
        var left = remainingMillis(now);
        var added = Math.max(more.toMillis(), -Math.max(0, left));
        totalMillis = Math.max(0, totalMillis + added);
        if (state == RunState.OPEN) {
            endsAt = endsAt.plusMillis(added);
        } else {
            remainingMillis = left + added;
        }
    }

    /** Nobody writes any more. */
    public void lock() {
        require(state.isTimed());
        stopClock();
        state = RunState.LOCKED;
    }

    /** The room sees what was shared. */
    public void reveal() {
        require(state == RunState.LOCKED);
        state = RunState.REVEALED;
    }

    /** Over, for good. */
    public void close(Instant now) {
        require(state.isCurrent());
        stopClock();
        closedAt = now;
        state = RunState.CLOSED;
    }

    /** What is left on the clock, less than nothing when the time is over; null when no clock is set. */
    public Long remainingMillis(Instant now) {
        return state == RunState.OPEN
                ? Long.valueOf(Duration.between(now, endsAt).toMillis())
                : remainingMillis;
    }

    private void stopClock() {
        endsAt = null;
        remainingMillis = null;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("not from " + state);
        }
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

    public Integer getPlannedMinutes() {
        return plannedMinutes;
    }

    public void setPlannedMinutes(Integer plannedMinutes) {
        this.plannedMinutes = plannedMinutes;
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

    public long getTotalMillis() {
        return totalMillis;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
