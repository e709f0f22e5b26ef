package org.carte.persistence.exercise;

/** Who may read an answer, from nobody else to everybody. */
public enum Sharing {
    /** Nobody but the author. */
    ME,
    /** The author and the one they work with. */
    PAIR,
    /** The session's facilitators too. */
    FACILITATORS,
    /** The whole room once revealed, with the name. */
    ROOM,
    /** The whole room once revealed, without the name: nobody may read it with the name. */
    ROOM_ANONYMOUS,
    /** The facilitators, who may quote it in the recap. */
    RECAP;

    /**
     * Tells fewer people, or the same ones without the name; nobody reads it who did not before, and nobody learns a
     * name. So what was shared without the name becomes nothing but private.
     */
    public boolean isNarrowerThan(Sharing other) {
        return switch (this) {
            case ME -> other != ME;
            case PAIR -> other == FACILITATORS || other == ROOM || other == RECAP;
            case FACILITATORS -> other == ROOM || other == RECAP;
            case ROOM_ANONYMOUS -> other == ROOM;
            case ROOM, RECAP -> false;
        };
    }
}
