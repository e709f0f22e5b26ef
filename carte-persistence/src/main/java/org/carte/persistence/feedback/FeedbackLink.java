package org.carte.persistence.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/** A link that opens a questionnaire without an account, until its reader has answered. */
@Entity
@Table(name = "feedback_link")
public class FeedbackLink implements Serializable {

    @Id
    @Column(updatable = false)
    private UUID id = UUID.randomUUID();

    @NotNull
    private UUID waveId;

    @NotNull
    private String tokenHash;

    private UUID personId;

    private String address;

    protected FeedbackLink() {}

    /**
     * A link for a person, or for who pays: one of the two is null.
     *
     * @param tokenHash of the token, which is told once and not kept
     */
    public FeedbackLink(UUID waveId, String tokenHash, UUID personId, String address) {
        this.waveId = waveId;
        this.tokenHash = tokenHash;
        this.personId = personId;
        this.address = address;
    }

    public UUID getId() {
        return id;
    }

    public UUID getWaveId() {
        return waveId;
    }

    public String getTokenHash() {
        return tokenHash;
    }

    /** Null for who pays. */
    public UUID getPersonId() {
        return personId;
    }

    public String getAddress() {
        return address;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedbackLink that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
