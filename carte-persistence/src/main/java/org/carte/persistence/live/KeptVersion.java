package org.carte.persistence.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a field said on one device when it was written on two: for its author to take back or to drop. */
@Entity
@Table(name = "kept_version")
public class KeptVersion extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID answerId;

    @NotNull
    @Column(updatable = false)
    private String field;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> content;

    @NotNull
    private Instant editedAt;

    @NotNull
    private Instant keptAt;

    protected KeptVersion() {}

    public UUID getAnswerId() {
        return answerId;
    }

    public String getField() {
        return field;
    }

    /** The part of the payload the field stands for. */
    public Map<String, Object> getContent() {
        return content;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
