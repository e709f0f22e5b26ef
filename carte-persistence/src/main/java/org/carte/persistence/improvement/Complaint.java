package org.carte.persistence.improvement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** What somebody complains of, and what became of it. */
@Entity
@Table(name = "complaint")
public class Complaint extends StoredEntity {

    @Column(insertable = false, updatable = false)
    private Integer number;

    @NotNull
    @Enumerated(STRING)
    private ComplaintVia via;

    @NotBlank
    @Size(max = 160)
    private String complainant;

    @NotNull
    @Enumerated(STRING)
    private ComplainantRole role;

    @NotNull
    @Email
    @Size(max = 254)
    private String email;

    @NotNull
    @Size(max = 200)
    private String about;

    @NotBlank
    @Size(max = 4000)
    private String wording;

    @NotNull
    @Column(updatable = false)
    private Instant receivedAt;

    @NotNull
    private LocalDate dueOn;

    @NotNull
    @Size(max = 4000)
    private String answer = "";

    @Enumerated(STRING)
    private ComplaintOutcome outcome;

    private LocalDate answeredOn;

    private UUID improvementId;

    protected Complaint() {}

    /** A complaint that has just come. */
    public Complaint(ComplaintVia via, Instant now, LocalDate dueOn) {
        this.via = via;
        receivedAt = now;
        this.dueOn = dueOn;
    }

    /** Who complains, of what. */
    public void say(String name, ComplainantRole as, String address, String concerning, String words) {
        complainant = name;
        role = as;
        email = address;
        about = concerning;
        wording = words;
    }

    /** How it came, and until when it is to be answered. */
    public void schedule(ComplaintVia cameBy, LocalDate until) {
        via = cameBy;
        dueOn = until;
    }

    /** What was answered, or will be; answered only with a day. */
    public void answer(String words, ComplaintOutcome result, LocalDate on) {
        answer = words;
        outcome = result;
        answeredOn = on;
    }

    /** What is made better because of it. */
    public void leadTo(UUID improvement) {
        improvementId = improvement;
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    /** Whether it should have been answered by then. */
    public boolean isOverdue(LocalDate today) {
        return answeredOn == null && dueOn.isBefore(today);
    }

    /** By which people speak of it; null until it is read from the register. */
    public Integer getNumber() {
        return number;
    }

    public ComplaintVia getVia() {
        return via;
    }

    public String getComplainant() {
        return complainant;
    }

    public ComplainantRole getRole() {
        return role;
    }

    /** Where to answer; empty when there is no e-mail. */
    public String getEmail() {
        return email;
    }

    /** The training or the day it is about, in the words of the one who complains. */
    public String getAbout() {
        return about;
    }

    public String getWording() {
        return wording;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getAnswer() {
        return answer;
    }

    /** Null while it is not known. */
    public ComplaintOutcome getOutcome() {
        return outcome;
    }

    /** Null while it is not answered. */
    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    /** Null while nothing is made better because of it. */
    public UUID getImprovementId() {
        return improvementId;
    }
}
