package org.carte.persistence.privacy;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Somebody opened, from outside the platform, what a person keeps to themself. The functions of the database write it that
 * support people call; nobody changes it.
 */
@Entity
@Immutable
@Table(name = "audit_trail")
public class AuditEntry implements Serializable {

    @Id
    private Long id;

    private Instant happenedAt;

    private String login;

    @Enumerated(STRING)
    private AuditKind kind;

    private UUID personId;

    private UUID sessionId;

    private String reason;

    protected AuditEntry() {}

    public Long getId() {
        return id;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** Who opened it, by their login at the database. */
    public String getLogin() {
        return login;
    }

    public AuditKind getKind() {
        return kind;
    }

    /** Whose it was. */
    public UUID getPersonId() {
        return personId;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    /** Why, in the words of who opened it. */
    public String getReason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
