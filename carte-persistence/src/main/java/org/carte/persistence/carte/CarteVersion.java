package org.carte.persistence.carte;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a map said on a day. The database writes it, nobody changes it. */
@Entity
@Immutable
@Table(name = "carte_version")
public class CarteVersion extends StoredEntity {

    /** The longest name of one. */
    public static final int LABEL = 80;

    @NotNull
    private UUID carteId;

    private int number;

    @NotNull
    @Enumerated(STRING)
    private VersionCause cause;

    @NotNull
    @Size(max = LABEL)
    private String label;

    @NotNull
    private Instant createdAt;

    private int entries;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> content;

    protected CarteVersion() {}

    public UUID getCarteId() {
        return carteId;
    }

    /** Counts from 1 on each map. */
    public int getNumber() {
        return number;
    }

    public VersionCause getCause() {
        return cause;
    }

    /** What its owner calls it; empty for nothing. */
    public String getLabel() {
        return label;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** How many sentences it has. */
    public int getEntries() {
        return entries;
    }

    /** All it says, as the database wrote it. */
    public Map<String, Object> getContent() {
        return content;
    }
}
