package org.carte.persistence.live;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/**
 * A round of a run in groups of two, and the turn it is in. The clock of a turn is a mark on the clock of its run: it
 * stands when that one stands, and time given to the run is given to the turn.
 */
@Entity
@Table(name = "pair_round")
public class PairRound extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID runId;

    @Positive
    @Column(updatable = false)
    private int number;

    @NotNull
    @Enumerated(STRING)
    private PairingWay way;

    @PositiveOrZero
    private int turn;

    @PositiveOrZero
    private long turnMillis;

    private Long turnOverAt;

    protected PairRound() {}

    /** People find each other; no turn has begun. */
    public PairRound(UUID runId, int number, PairingWay way) {
        this.runId = runId;
        this.number = number;
        this.way = way;
    }

    /** Other people together, and so all turns again. */
    public void begin(PairingWay anew) {
        way = anew;
        turn = 0;
        turnMillis = 0;
        turnOverAt = null;
    }

    /**
     * Begins a turn, also one that was over already.
     *
     * @param left what is left on the clock of the run, in milliseconds
     */
    public void begin(int which, Duration time, long left) {
        turn = which;
        turnMillis = time.toMillis();
        turnOverAt = left - turnMillis;
    }

    /**
     * What is left of the turn in milliseconds, less than nothing when it is over; null when none has begun.
     *
     * @param left what is left on the clock of the run; null when that has none
     */
    public Long remainingMillis(Long left) {
        return left == null || turnOverAt == null ? null : Long.valueOf(left - turnOverAt);
    }

    public UUID getRunId() {
        return runId;
    }

    public int getNumber() {
        return number;
    }

    public PairingWay getWay() {
        return way;
    }

    public int getTurn() {
        return turn;
    }

    public long getTurnMillis() {
        return turnMillis;
    }
}
