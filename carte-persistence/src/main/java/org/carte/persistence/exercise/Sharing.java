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
    /** The whole room once revealed, without the name. */
    ROOM_ANONYMOUS,
    /** May be quoted in the recap. */
    RECAP
}
