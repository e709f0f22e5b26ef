package org.carte.persistence.exercise;

/** A zone of the map. It stands here because an exercise says which zone it feeds. */
public enum Zone {
    /** What drives me. */
    DRIVE,
    /** My talents. */
    TALENTS,
    /** What I have most precious to offer. */
    OFFER,
    /** My values and what I seek in clients. */
    VALUES,
    /** Who I serve. */
    AUDIENCE,
    /** What sets me apart. */
    DIFFERENCE,
    /** My story and headline. */
    STORY
}
