package org.carte.persistence.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Something to be made better: why, what is done about it, by whom, until when, and what came of it. */
@Entity
@Table(name = "improvement")
public class Improvement extends StoredEntity {

    @NotBlank
    @Size(max = 200)
    private String subject;

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private String questionFr;

    @Column(updatable = false)
    private String questionEn;

    @NotNull
    @Size(max = 2000)
    private String cause = "";

    @NotNull
    @Size(max = 2000)
    private String action = "";

    private UUID ownerId;

    private LocalDate dueOn;

    @NotNull
    @Size(max = 2000)
    private String effect = "";

    @NotNull
    @Column(updatable = false)
    private LocalDate openedOn;

    private LocalDate closedOn;

    protected Improvement() {}

    /** Something somebody has noticed. */
    public Improvement(String subject, LocalDate today) {
        this.subject = subject;
        openedOn = today;
    }

    /** What is known about it by now. */
    public void describe(String what, String why, String done, String result) {
        subject = what;
        cause = why;
        action = done;
        effect = result;
    }

    /** Who sees to it, and until when; null while nobody does. */
    public void assign(UUID person, LocalDate until) {
        ownerId = person;
        dueOn = until;
    }

    /** It is done; the first day stands. */
    public void close(LocalDate today) {
        closedOn = closedOn == null ? today : closedOn;
    }

    /** It is not done after all. */
    public void reopen() {
        closedOn = null;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    /** Whether it should have been done by then. */
    public boolean isOverdue(LocalDate today) {
        return closedOn == null && dueOn != null && dueOn.isBefore(today);
    }

    public String getSubject() {
        return subject;
    }

    /** The programme whose mean was too low; null when somebody has noticed it otherwise. */
    public UUID getProgrammeId() {
        return programmeId;
    }

    /** The key of the question whose mean was too low; null when somebody has noticed it otherwise. */
    public String getQuestion() {
        return question;
    }

    /** What that question said; null when somebody has noticed it otherwise. */
    public String question(Locale locale) {
        return "en".equals(locale.getLanguage()) ? questionEn : questionFr;
    }

    public String getCause() {
        return cause;
    }

    public String getAction() {
        return action;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getEffect() {
        return effect;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }
}
