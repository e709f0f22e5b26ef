package org.carte.persistence.feed;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** A secret address under which a calendar reads somebody's sessions, without a login. One a person and scope. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    @NotNull
    @Enumerated(STRING)
    @Column(updatable = false)
    private FeedScope scope;

    @NotNull
    @Size(min = 43, max = 43)
    private String token;

    private Instant expiresAt;

    protected CalendarLink() {}

    /**
     * A link of that person.
     *
     * @param token 256 random bits in base64url
     * @param expiresAt null for never
     */
    public CalendarLink(UUID personId, FeedScope scope, String token, Instant expiresAt) {
        this.personId = personId;
        this.scope = scope;
        this.token = token;
        this.expiresAt = expiresAt;
    }

    /** The old address reads nothing any more. */
    public void renew(String newToken, Instant newExpiry) {
        token = newToken;
        expiresAt = newExpiry;
    }

    /** Whether it still reads. */
    public boolean isValid(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    public UUID getPersonId() {
        return personId;
    }

    public FeedScope getScope() {
        return scope;
    }

    public String getToken() {
        return token;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
