package org.carte.persistence.people;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list of people that somebody brings, from the file to the directory. */
@Entity
@Table(name = "people_import")
public class PeopleImport extends StoredEntity {

    @NotNull
    @Size(min = 1, max = 200)
    private String fileName;

    private byte[] content;

    @NotNull
    private List<String> columns;

    @NotNull
    @Enumerated(STRING)
    private ImportState state;

    private int percent;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportReport report;

    @NotNull
    @Column(updatable = false)
    private UUID byId;

    @NotNull
    @Column(updatable = false)
    private Instant createdAt;

    protected PeopleImport() {}

    /**
     * A file somebody has brought.
     *
     * @param columns what each column is, by position; empty when it is left out
     */
    public PeopleImport(String fileName, byte[] content, List<String> columns, UUID byId, Instant createdAt) {
        this.fileName = fileName;
        this.content = content.clone();
        this.columns = List.copyOf(columns);
        this.byId = byId;
        this.createdAt = createdAt;
        state = ImportState.MAPPING;
    }

    /** On to the next step, from its beginning. */
    public void become(ImportState next) {
        state = next;
        percent = 0;
    }

    /** How far it is. */
    public ImportStatus status() {
        return new ImportStatus(getId(), fileName, columns, state, percent, report);
    }

    public byte[] getContent() {
        return content.clone();
    }

    public List<String> getColumns() {
        return columns;
    }

    public ImportState getState() {
        return state;
    }
}
