package org.carte.persistence.document;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** That a document was made. It is never changed; made once more, there is one more. */
@Entity
@Table(name = "issued_document")
public class IssuedDocument extends StoredEntity {

    @NotNull
    private UUID sessionId;

    @NotNull
    @Enumerated(STRING)
    private DocumentKind kind;

    private UUID personId;

    @NotNull
    private Instant issuedAt;

    @NotNull
    private UUID byId;

    protected IssuedDocument() {}

    /**
     * Made now.
     *
     * @param personId whom it is made out to; null when it is not made out to anybody
     * @param byId who made it
     */
    public IssuedDocument(UUID sessionId, DocumentKind kind, UUID personId, Instant issuedAt, UUID byId) {
        this.sessionId = sessionId;
        this.kind = kind;
        this.personId = personId;
        this.issuedAt = issuedAt;
        this.byId = byId;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public UUID getPersonId() {
        return personId;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public UUID getById() {
        return byId;
    }
}
