package org.carte.persistence.live;

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
    CLOSED
}
