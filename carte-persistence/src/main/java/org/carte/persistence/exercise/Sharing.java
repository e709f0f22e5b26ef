package org.carte.persistence.exercise;

/** Who may read an answer, from nobody else to everybody. */
public enum Sharing {
    /** Nobody but the author. */
    ME(0),
    /** The author and the one they work with. */
    PAIR(1),
    /** The session's facilitators too. */
    FACILITATORS(2),
    /** The whole room once revealed, with the name. */
    ROOM(4),
    /** The whole room once revealed, without the name. */
    ROOM_ANONYMOUS(3),
    /** May be quoted in the recap. */
    RECAP(5);

    private final int breadth;

    Sharing(int breadth) {
        this.breadth = breadth;
    }

    /** Tells fewer people, or the same ones without the name. */
    public boolean isNarrowerThan(Sharing other) {
        return breadth < other.breadth;
    }

    /** The session's facilitators may read it. */
    public boolean reachesFacilitators() {
        return breadth >= FACILITATORS.breadth;
    }

    /** The room may read it, once revealed. */
    public boolean reachesRoom() {
        return this == ROOM || this == ROOM_ANONYMOUS;
    }
}
