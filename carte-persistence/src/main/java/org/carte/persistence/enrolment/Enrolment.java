package org.carte.persistence.enrolment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.people.Person;
import org.carte.persistence.shared.StoredEntity;

/** Somebody's place in a session, or in its waiting list. Cancelled ones are kept. */
@Entity
@Table(name = "enrolment")
public class Enrolment extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private Person person;

    @NotNull
    @Enumerated(STRING)
    private EnrolmentStatus status;

    @NotNull
    private Instant askedAt;

    private Instant offerEndsAt;

    @Enumerated(STRING)
    private Funding funding;

    @Size(max = 160)
    private String payer;

    @Email
    @Size(max = 254)
    private String payerEmail;

    @Size(max = 80)
    private String fundingReference;

    protected Enrolment() {}

    /** A place, or a place in line. */
    public Enrolment(UUID sessionId, Person person, EnrolmentStatus status, Instant askedAt) {
        this.sessionId = sessionId;
        this.person = person;
        this.status = status;
        this.askedAt = askedAt;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public Person getPerson() {
        return person;
    }

    public EnrolmentStatus getStatus() {
        return status;
    }

    /** Has a place, waits or is gone; for an offer see {@link #offer}. */
    public void setStatus(EnrolmentStatus status) {
        this.status = status;
        this.offerEndsAt = null;
    }

    /** A place is held until then. */
    public void offer(Instant until) {
        this.status = EnrolmentStatus.OFFERED;
        this.offerEndsAt = until;
    }

    /** Whether a place was held for the person, and the time to answer is over. */
    public boolean hasLapsedBy(Instant now) {
        return status == EnrolmentStatus.OFFERED && !now.isBefore(offerEndsAt);
    }

    /**
     * Says who pays.
     *
     * @param payer name of the company or fund; null when not known, or the person
     * @param payerEmail where they can be asked what they think of it; null when not known
     * @param reference number of the file at the fund, null for none
     */
    public void fund(Funding funding, String payer, String payerEmail, String reference) {
        this.funding = funding;
        this.payer = payer;
        this.payerEmail = payerEmail;
        this.fundingReference = reference;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getOfferEndsAt() {
        return offerEndsAt;
    }

    public Funding getFunding() {
        return funding;
    }

    public String getPayer() {
        return payer;
    }

    public String getPayerEmail() {
        return payerEmail;
    }

    public String getFundingReference() {
        return fundingReference;
    }
}
