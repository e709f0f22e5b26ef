package org.carte.persistence.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail as a list shows it.
 *
 * @param about the name of its event
 * @param title of the session it is about; null when it is about none
 * @param dueAt when it is to leave; says nothing once it has left
 * @param failure what the mail server said last; null when nothing went wrong
 */
public record MailRow(
        UUID id,
        UUID personId,
        String recipient,
        String about,
        UUID sessionId,
        String title,
        Instant startsAt,
        String subject,
        String body,
        MailStatus status,
        Instant queuedAt,
        Instant dueAt,
        Instant sentAt,
        Integer attempts,
        String failure)
        implements Serializable {

    /** The same for somebody whom the text of it is none of their business. */
    public MailRow withoutBody() {
        return new MailRow(
                id, personId, recipient, about, sessionId, title, startsAt, subject, "", status, queuedAt, dueAt,
                sentAt, attempts, failure);
    }

    /** Still to leave. */
    public boolean isAhead() {
        return status == MailStatus.WAITING || status == MailStatus.SENDING;
    }
}
