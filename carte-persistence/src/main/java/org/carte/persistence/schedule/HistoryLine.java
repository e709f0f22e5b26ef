package org.carte.persistence.schedule;

import java.time.Instant;

/**
 * One line in the history of a session.
 *
 * @param was what it was before, {@code became} what it is since; null for a step in its life
 * @param firstName of who did it; null, like the last name, for the clock of the platform
 */
public record HistoryLine(
        Instant at,
        ChangeKind kind,
        SessionStatus status,
        String was,
        String became,
        String reason,
        String firstName,
        String lastName) {

    /** Whether nobody did it: the time had come. */
    public boolean byTheClock() {
        return firstName == null;
    }

    /** Who did it. */
    public String who() {
        return firstName + " " + lastName;
    }
}
