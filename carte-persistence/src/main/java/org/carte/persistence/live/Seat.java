package org.carte.persistence.live;

import java.util.UUID;

/**
 * What somebody is to a session.
 *
 * @param facilitates how many times they are named as its facilitator: none or one
 * @param enrolled how many confirmed places they have in it: none or one
 */
public record Seat(UUID personId, Long facilitates, Long enrolled) {

    /** Runs the session. */
    public boolean isFacilitator() {
        return facilitates > 0;
    }

    /** Has a place in it. */
    public boolean isEnrolled() {
        return enrolled > 0;
    }
}
