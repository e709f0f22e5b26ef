package org.carte.ejb.live;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.live.ProgressRow;

/** How far somebody of the room is; never what they wrote. */
public record Progress(UUID personId, String firstName, String displayName, State state) {

    /** How far. */
    public enum State {
        /** Nothing was heard of their page for a while, or it was never open. */
        DISCONNECTED,
        /** Their page of the day is open. */
        PRESENT,
        /** Has saved something just now. */
        WRITING,
        /** Says it is done. */
        DONE
    }

    static Progress of(ProgressRow row, Instant heardSince, Instant wroteSince) {
        return new Progress(
                row.personId(),
                row.firstName(),
                row.firstName() + " " + row.lastName(),
                state(row, heardSince, wroteSince));
    }

    private static State state(ProgressRow row, Instant heardSince, Instant wroteSince) {
        if (row.done() != null && row.done() > 0) {
            return State.DONE;
        }
        if (isSince(row.savedAt(), wroteSince)) {
            return State.WRITING;
        }
        return isSince(row.seenAt(), heardSince) ? State.PRESENT : State.DISCONNECTED;
    }

    private static boolean isSince(Instant moment, Instant limit) {
        return moment != null && !moment.isBefore(limit);
    }
}
