package org.carte.ejb.feedback;

import org.carte.persistence.feedback.WaveKind;

/** In a small room, a mean is somebody's answer: results of fewer people are refused. */
public final class SmallRoom {

    private static final int NEVER_UNDER = 3;
    private static final int SMALLEST = Math.max(NEVER_UNDER, configured());

    private SmallRoom() {}

    /**
     * How many must have answered before results are shown: environment variable {@code
     * CARTE_FEEDBACK_SMALLEST_GROUP}, 4 by default, never under 3.
     */
    public static int smallest() {
        return SMALLEST;
    }

    /** The same for one instrument: one is enough where nobody is promised to be anonymous. */
    public static int smallest(WaveKind kind) {
        return kind.isAnonymous() ? SMALLEST : 1;
    }

    private static int configured() {
        return Integer.parseInt(System.getenv().getOrDefault("CARTE_FEEDBACK_SMALLEST_GROUP", "4"));
    }
}
