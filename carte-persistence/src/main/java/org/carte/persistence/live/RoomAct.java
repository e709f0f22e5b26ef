package org.carte.persistence.live;

/** What a facilitator can do to a room. */
public enum RoomAct {
    /** An exercise, for the first time. */
    OPENED,
    /** An exercise that was locked. */
    REOPENED,
    /** The clock stands. */
    PAUSED,
    /** The clock goes on. */
    RESUMED,
    /** More time, or less. */
    EXTENDED,
    /** Nobody writes any more. */
    LOCKED,
    /** What was shared is shown. */
    REVEALED,
    /** An exercise is over. */
    CLOSED,
    /** A break, or another block without an exercise. */
    BEGUN,
    /** The same is over. */
    ENDED;

    /** Bringing a run from one state to another. */
    public static RoomAct of(RunState from, RunState to) {
        return switch (to) {
            case OPEN -> from == RunState.WAITING ? OPENED : from == RunState.LOCKED ? REOPENED : RESUMED;
            case PAUSED -> PAUSED;
            case LOCKED -> LOCKED;
            case REVEALED -> REVEALED;
            case CLOSED -> CLOSED;
            case WAITING -> throw new IllegalArgumentException("no way back to " + to);
        };
    }
}
