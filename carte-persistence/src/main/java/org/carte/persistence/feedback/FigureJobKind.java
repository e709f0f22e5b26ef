package org.carte.persistence.feedback;

/** What is done with figures. */
public enum FigureJobKind {
    /** Compared with a recount of the counters; nothing is changed. */
    CHECK,
    /** Made anew from the counters. */
    REBUILD
}
