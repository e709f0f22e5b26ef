package org.carte.ejb.feedback;

/**
 * How many answered, of how many.
 *
 * @param invited who has a place, and who has answered before giving it back
 */
public record Turnout(long respondents, long invited) {

    /** Nobody answers who was not invited. */
    public Turnout {
        invited = Math.max(invited, respondents);
    }

    /** From 0 to 1. */
    public double responseRate() {
        return invited == 0 ? 0 : (double) respondents / invited;
    }

    /** Whether there are enough answers to hide each of them. */
    public boolean enough() {
        return respondents >= SmallRoom.smallest();
    }

    /** The smallest number of answers that are shown. */
    public int smallest() {
        return SmallRoom.smallest();
    }
}
