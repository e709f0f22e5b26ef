package org.carte.persistence.notification;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** A mail of the outbox: written in the transaction of what it tells, sent afterwards. */
@Entity
@Table(name = "mail")
@SuppressWarnings(
        "UnusedVariable") // when it was queued or began to leave, and whether it is settled, queries alone ask
public class Mail extends StoredEntity {

    /** Stands in a text for what only the reader is told. */
    public static final String SECRET = "{secret}";

    private static final int LONGEST_FAILURE = 1000;
    private static final int MOST_DOUBLINGS = 9;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Pattern(regexp = "[A-Z][A-Z_]{0,39}")
    @Column(updatable = false)
    private String about;

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
    private List<String> calendars = List.of();

    private boolean urgent;

    @NotNull
    @Enumerated(STRING)
    private MailStatus status = MailStatus.WAITING;

    @NotNull
    private Instant queuedAt;

    @NotNull
    private Instant dueAt;

    private int attempts;

    private Instant sendingAt;

    private Instant sentAt;

    @Size(max = LONGEST_FAILURE)
    private String failure;

    private boolean settled;

    private String secret;

    private UUID waveId;

    protected Mail() {}

    /**
     * A mail to be sent from now on.
     *
     * @param personId who it is for
     * @param about what it tells: the name of its event
     */
    public Mail(UUID personId, String recipient, String about, String subject, String body, Instant now) {
        this.personId = personId;
        this.recipient = recipient;
        this.about = about;
        this.subject = subject;
        this.body = body;
        this.queuedAt = now;
        this.dueAt = now;
    }

    /**
     * It is about a session, and brings it to the reader's calendar in iCalendar files: one an event, none when none changes.
     */
    public Mail ofSession(UUID session, List<String> files) {
        this.sessionId = session;
        this.calendars = List.copyOf(files);
        return this;
    }

    /** It ends its link to a round with that where its text says {@value #SECRET}: only the mail that leaves does. */
    public Mail withSecret(UUID wave, String linkEnd) {
        this.waveId = wave;
        this.secret = linkEnd;
        return this;
    }

    /** It has left once with its secret: if it leaves again, with another. */
    public boolean lacksSecret() {
        return secret == null && body.contains(SECRET);
    }

    /** The text as it leaves. */
    public String leavingText() {
        return secret == null ? body : body.replace(SECRET, secret);
    }

    /** It does not wait for the end of the quiet hours. */
    public Mail now() {
        urgent = true;
        return this;
    }

    /** It leaves then, not before. */
    public void waitUntil(Instant then) {
        dueAt = then;
    }

    /** It is about to leave. */
    public void leaving(Instant now) {
        status = MailStatus.SENDING;
        sendingAt = now;
    }

    /** It has left, and takes its secret with it. */
    public void sent(Instant now) {
        attempts++;
        status = MailStatus.SENT;
        sentAt = now;
        failure = null;
        secret = null;
    }

    /** It did not leave: again in a minute, then two, four, up to some eight hours. It is never given up. */
    public void failed(Instant now, String why) {
        status = MailStatus.WAITING;
        dueAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
        failure = cut(why);
    }

    /** The mail server, or the reader's, will not have it: trying again changes nothing. */
    public void refused(String why) {
        attempts++;
        status = MailStatus.REFUSED;
        failure = cut(why);
        settled = false;
    }

    /** Nobody knows whether it left. */
    public void lost(String why) {
        attempts++;
        status = MailStatus.UNCERTAIN;
        failure = cut(why);
    }

    /** Somebody decided that it shall leave once more, under the same Message-ID, perhaps to a corrected address. */
    public void again(String address, Instant now) {
        recipient = address;
        status = MailStatus.WAITING;
        dueAt = now;
        settled = false;
    }

    /** Somebody has seen what became of it and has nothing left to do about it. */
    public void settle() {
        settled = true;
    }

    private static String cut(String why) {
        return why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
    }

    public UUID getPersonId() {
        return personId;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public String getAbout() {
        return about;
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

    public List<String> getCalendars() {
        return calendars;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public MailStatus getStatus() {
        return status;
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

    public UUID getWaveId() {
        return waveId;
    }
}
