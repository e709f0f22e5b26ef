package org.carte.ejb.feedback;

/** Where a mean goes, compared with the one before. */
public enum Trend {
    /** Better. */
    UP,
    /** Within {@value #DEAD_ZONE}: no news. */
    STEADY,
    /** Worse. */
    DOWN;

    /** Differences up to this one are noise. */
    static final double DEAD_ZONE = 0.05;

    /** From the mean before to the mean now. */
    public static Trend of(double before, double now) {
        if (Math.abs(now - before) <= DEAD_ZONE) {
            return STEADY;
        }
        return now > before ? UP : DOWN;
    }
}
