package org.carte.ejb.feedback;

/** How good a mean of ratings from 1 to 5 is. */
public enum Band {
    /** Under {@value #NEUTRAL_FROM}: something has to change. */
    INSUFFICIENT,
    /** Under {@value #SUFFICIENT_FROM}: could be better. */
    NEUTRAL,
    /** As it should be. */
    SUFFICIENT;

    /** Half of the scale. */
    static final double NEUTRAL_FROM = 2.5;

    /** Three quarters of the scale. */
    static final double SUFFICIENT_FROM = 3.75;

    /** Where a mean lies. */
    public static Band of(double mean) {
        if (mean < NEUTRAL_FROM) {
            return INSUFFICIENT;
        }
        return mean < SUFFICIENT_FROM ? NEUTRAL : SUFFICIENT;
    }
}
