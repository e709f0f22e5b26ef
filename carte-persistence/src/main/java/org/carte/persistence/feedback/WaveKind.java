package org.carte.persistence.feedback;

/** When people are asked. */
public enum WaveKind {
    /** At the end of the day. */
    HOT,
    /** Weeks later. */
    COLD
}
