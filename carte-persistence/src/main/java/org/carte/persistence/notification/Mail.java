package org.carte.persistence.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.carte.persistence.shared.StoredEntity;

/** A mail of the outbox: written in the transaction of what it tells, sent afterwards. */
@Entity
@Table(name = "mail")
public class Mail extends StoredEntity {

    private static final int LONGEST_FAILURE = 1000;
    private static final int MOST_DOUBLINGS = 9;

    @NotBlank
    @Size(max = 254)
    private String recipient;

    @NotBlank
    @Size(max = 200)
    private String subject;

    @NotNull
    @Size(max = 20000)
    private String body;

    @NotNull
    private Instant dueAt;

    private int attempts;

    private Instant sentAt;

    @Size(max = LONGEST_FAILURE)
    private String failure;

    protected Mail() {}

    /** A mail to be sent from now on. */
    public Mail(String recipient, String subject, String body, Instant now) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.dueAt = now;
    }

    /** It has left. */
    public void sent(Instant now) {
        attempts++;
        sentAt = now;
        failure = null;
    }

    /** It could not leave: again in a minute, then two, four, up to some eight hours. It is never given up. */
    public void failed(Instant now, String why) {
        dueAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getFailure() {
        return failure;
    }
}
