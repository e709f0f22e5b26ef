package org.carte.persistence.catalogue;

/** What a block of the agenda is for. */
public enum BlockKind {
    /** Arriving. */
    WELCOME,
    /** An exercise. */
    EXERCISE,
    /** A break; not counted as training time. */
    BREAK,
    /** Sharing in the room. */
    SHARING,
    /** Assessing what was learnt. */
    ASSESSMENT,
    /** Saying how it was. */
    FEEDBACK
}
