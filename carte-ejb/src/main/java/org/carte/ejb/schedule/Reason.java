package org.carte.ejb.schedule;

import org.carte.ejb.shared.InvalidException;

/** Why somebody does something, for the history of a session. */
final class Reason {

    private static final int LONGEST = 400;

    private Reason() {}

    /** What was typed, null for nothing. */
    static String of(String typed) {
        var reason = typed == null || typed.isBlank() ? null : typed.strip();
        if (reason != null && reason.length() > LONGEST) {
            throw new InvalidException("reason", "error.schedule.reasonTooLong", LONGEST);
        }
        return reason;
    }
}
