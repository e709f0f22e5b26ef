package org.carte.persistence.live;

import org.carte.persistence.exercise.Sharing;

/** Where an exercise stands in the room. */
public enum RunState {
    /** Not yet. */
    WAITING,
    /** Being done; the clock runs. */
    OPEN,
    /** The clock stands; nobody can write. */
    PAUSED,
    /** Time is up; nobody can write. */
    LOCKED,
    /** What was shared is shown. */
    REVEALED,
    /** Over. */
    CLOSED;

    /** What the room is busy with: one exercise at a time. */
    public boolean isCurrent() {
        return this != WAITING && this != CLOSED;
    }

    /** There is time on the clock, running or not. */
    public boolean isTimed() {
        return this == OPEN || this == PAUSED;
    }

    /** The room may read what was shared with it. */
    public boolean isRevealed() {
        return this == REVEALED || this == CLOSED;
    }

    /** Nobody writes, and nobody will without being told. */
    public boolean isOver() {
        return this == LOCKED || isRevealed();
    }

    /** Who reads at this moment what its author shares that far: nobody before it is locked, the room once revealed. */
    public Sharing reach(Sharing sharing) {
        if (!isOver()) {
            return Sharing.ME;
        }
        boolean mustWait = sharing == Sharing.ROOM || sharing == Sharing.ROOM_ANONYMOUS;
        return mustWait && !isRevealed() ? Sharing.FACILITATORS : sharing;
    }
}
