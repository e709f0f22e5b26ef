package org.carte.persistence.schedule;

/** What a line in the history of a session is about. */
public enum ChangeKind {
    /** A step in its life. */
    STATUS,
    /** Its half-days are at other times. */
    MOVED,
    /** It takes place somewhere else. */
    ROOM,
    /** It has room for other numbers of people. */
    PLACES,
    /** Other people run it. */
    FACILITATORS
}
