package org.carte.persistence.improvement;

/** Who complains. */
public enum ComplainantRole {
    /** Took part, or wanted to. */
    PARTICIPANT,
    /** Pays, or sends somebody. */
    CLIENT,
    /** A fund that pays. */
    FUNDER,
    /** Runs sessions. */
    FACILITATOR,
    /** Somebody else. */
    OTHER
}
