package org.carte.persistence.enrolment;

/** How a positioning question is answered. */
public enum PositioningKind {
    /** In one's own words. */
    TEXT,
    /** By one of the given choices. */
    CHOICE,
    /** From 1 (not at all) to 5 (entirely). */
    SCALE
}
