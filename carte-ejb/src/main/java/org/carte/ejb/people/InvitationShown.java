package org.carte.ejb.people;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.people.InvitationFailure;
import org.carte.persistence.people.InvitationRow;

/**
 * How somebody stands with their account.
 *
 * @param at since when; for an invitation that is tried again, when the next try is; null when there is nothing to date
 * @param failure why it did not work so far, null when nothing went wrong
 * @param detail what the login server said, for whoever looks after it
 */
public record InvitationShown(UUID personId, State state, Instant at, InvitationFailure failure, String detail) {

    /** Where it stands. */
    public enum State {
        /** Nobody has invited them. */
        NOT_INVITED,
        /** It will be made in a moment. */
        QUEUED,
        /** It failed, and is tried again. */
        RETRYING,
        /** The mail has left; they have yet to log in. */
        SENT,
        /** The mail has left, but its link is too old by now. */
        EXPIRED,
        /** They had an account before; they have yet to log in here. */
        KNOWN,
        /** It failed, and trying again would not help. */
        REFUSED,
        /** They have logged in. */
        CONNECTED;

        /** Whether sending the link (again) makes sense. */
        public boolean isSendable() {
            return this != CONNECTED && this != QUEUED;
        }
    }

    /** @param expired links sent before that are of no use */
    static InvitationShown of(InvitationRow row, Instant expired) {
        var state = state(row, expired);
        var at = state == State.RETRYING ? row.dueAt() : row.settledAt();
        return new InvitationShown(row.personId(), state, at, row.failure(), row.detail());
    }

    private static State state(InvitationRow row, Instant expired) {
        if (row.linked()) {
            return State.CONNECTED;
        }
        if (row.status() == null) {
            return State.NOT_INVITED;
        }
        return switch (row.status()) {
            case QUEUED -> row.failure() == null ? State.QUEUED : State.RETRYING;
            case SENT -> row.settledAt().isBefore(expired) ? State.EXPIRED : State.SENT;
            case KNOWN -> State.KNOWN;
            case REFUSED -> State.REFUSED;
        };
    }
}
