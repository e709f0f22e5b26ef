package org.carte.ejb.live;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.live.ProgressRow;

/** How far somebody of the room is; never what they wrote. */
public record Progress(UUID personId, String firstName, String displayName, State state) {

    /** From not there to done. */
    public enum State {
        /** Their page of the day is not open. */
        ABSENT,
        /** It is. */
        PRESENT,
        /** Has written something. */
        WRITING,
        /** Says it is done. */
        DONE
    }

    static Progress of(ProgressRow row, Instant heardSince) {
        return new Progress(
                row.personId(), row.firstName(), row.firstName() + " " + row.lastName(), state(row, heardSince));
    }

    private static State state(ProgressRow row, Instant heardSince) {
        if (Boolean.TRUE.equals(row.done())) {
            return State.DONE;
        }
        if (row.seenAt() == null || row.seenAt().isBefore(heardSince)) {
            return State.ABSENT;
        }
        return row.done() == null ? State.PRESENT : State.WRITING;
    }
}
