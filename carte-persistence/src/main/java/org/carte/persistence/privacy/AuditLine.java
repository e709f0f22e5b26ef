package org.carte.persistence.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the trail.
 *
 * @param login who opened it, by their login at the database
 * @param personId whose it was
 * @param firstName of that person, with the last name; null when there is nobody any more
 * @param title of the programme, with the start of the session; null when there is no such session any more
 */
public record AuditLine(
        Instant happenedAt,
        String login,
        AuditKind kind,
        UUID personId,
        String firstName,
        String lastName,
        UUID sessionId,
        String title,
        Instant startsAt,
        String reason)
        implements Serializable {

    /** Whose it was; empty when there is nobody any more. */
    public String person() {
        return firstName == null ? "" : firstName + " " + lastName;
    }
}
