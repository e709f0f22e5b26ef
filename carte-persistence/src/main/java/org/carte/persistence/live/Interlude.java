package org.carte.persistence.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.shared.StoredEntity;

/** A block of the day without an exercise, as it happens: it has a clock, and nobody writes. */
@Entity
@Table(name = "interlude")
public class Interlude extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Column(updatable = false)
    private UUID blockId;

    @Positive
    @Column(updatable = false)
    private int plannedMinutes;

    @NotNull
    @Column(updatable = false)
    private Instant begunAt;

    @NotNull
    private Instant endsAt;

    @PositiveOrZero
    private long totalMillis;

    private Instant endedAt;

    protected Interlude() {}

    /** Begins now, for as long as planned. */
    public Interlude(AgendaBlock block, Instant now) {
        var planned = Duration.ofMinutes(block.getMinutes());
        sessionId = block.getSessionId();
        blockId = block.getId();
        plannedMinutes = block.getMinutes();
        begunAt = now;
        endsAt = now.plus(planned);
        totalMillis = planned.toMillis();
    }

    /**
     * Gives time, or takes some: never more than there is.
     *
     * @throws IllegalStateException when it is over
     */
    public void extend(Duration more, Instant now) {
        requireGoingOn();
        var added = Math.max(more.toMillis(), -Math.max(0, remainingMillis(now)));
        endsAt = endsAt.plusMillis(added);
        totalMillis = Math.max(0, totalMillis + added);
    }

    /**
     * Over.
     *
     * @throws IllegalStateException when it is over already
     */
    public void end(Instant now) {
        requireGoingOn();
        endedAt = now;
    }

    /** What is left on the clock, less than nothing when the time is over. */
    public long remainingMillis(Instant now) {
        return Duration.between(now, endsAt).toMillis();
    }

    private void requireGoingOn() {
        if (!isGoingOn()) {
            throw new IllegalStateException("over since " + endedAt);
        }
    }

    /** Has begun and is not over. */
    public boolean isGoingOn() {
        return endedAt == null;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public UUID getBlockId() {
        return blockId;
    }

    public int getPlannedMinutes() {
        return plannedMinutes;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public long getTotalMillis() {
        return totalMillis;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
