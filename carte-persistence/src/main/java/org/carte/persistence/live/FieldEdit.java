package org.carte.persistence.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** From which page a field of an answer was last written, and when. */
@Entity
@Table(name = "field_edit")
public class FieldEdit extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID answerId;

    @NotNull
    @Column(updatable = false)
    private String field;

    @NotNull
    private UUID writer;

    private int answerVersion;

    @NotNull
    private Instant editedAt;

    protected FieldEdit() {}

    /**
     * Another page wrote it, and the one that asks has not seen that.
     *
     * @param page that asks
     * @param seen the version of the answer it had read
     */
    public boolean isNewsTo(UUID page, int seen) {
        return !writer.equals(page) && answerVersion > seen;
    }

    public UUID getAnswerId() {
        return answerId;
    }

    public String getField() {
        return field;
    }

    public UUID getWriter() {
        return writer;
    }

    public int getAnswerVersion() {
        return answerVersion;
    }

    public Instant getEditedAt() {
        return editedAt;
    }
}
