package org.carte.persistence.recap;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.carte.persistence.recap.QuoteConsent.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.people.Person;

/**
 * A sentence somebody lets the recap print, and how it may be signed. The key is random: a time-ordered one would tell
 * the reader of an anonymous quote when it was written.
 */
@Entity
@Table(name = "quote")
public class Quote implements Serializable {

    @Id
    @Column(updatable = false)
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private Person person;

    @NotBlank
    @Size(max = 1000)
    private String wording;

    @NotNull
    @Enumerated(STRING)
    private QuoteConsent consent;

    private boolean chosen;

    @NotNull
    private Instant consentedAt;

    protected Quote() {}

    /** Offered by its author; nobody has chosen it yet. */
    public Quote(UUID sessionId, Person person, String wording, QuoteConsent consent, Instant at) {
        this.sessionId = sessionId;
        this.person = person;
        this.wording = wording;
        this.consent = consent;
        this.consentedAt = at;
    }

    /** The author decides anew; what is withdrawn or reworded is no longer chosen. */
    public void decide(String newWording, QuoteConsent newConsent, Instant at) {
        if (newConsent == WITHDRAWN || !wording.equals(newWording)) {
            chosen = false;
        }
        wording = newWording;
        consent = newConsent;
        consentedAt = at;
    }

    /** Takes it into the recap, or out of it. */
    public void choose(boolean wanted) {
        chosen = wanted && consent != WITHDRAWN;
    }

    /** Who said it, as far as they agreed to be named; null for nobody. */
    public String getSignature() {
        return switch (consent) {
            case NAMED -> person.getDisplayName() + trade();
            case FIRST_NAME_TRADE -> person.getFirstName() + trade();
            case ANONYMOUS, WITHDRAWN -> null;
        };
    }

    private String trade() {
        return person.getTrade() == null ? "" : ", " + person.getTrade();
    }

    /** Without its author, for those who prepare the recap. */
    public SignedQuote signed() {
        return new SignedQuote(id, wording, consent, getSignature(), chosen);
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /**
     * Puts on the version its author had read, so that the update fails when somebody else was faster.
     *
     * @param seen the version the author saw
     */
    public void seenAt(int seen) {
        version = seen;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public Person getPerson() {
        return person;
    }

    public String getWording() {
        return wording;
    }

    public QuoteConsent getConsent() {
        return consent;
    }

    public boolean isChosen() {
        return chosen;
    }

    public Instant getConsentedAt() {
        return consentedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
