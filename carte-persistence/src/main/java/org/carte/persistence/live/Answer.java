package org.carte.persistence.live;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.shared.StoredEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody wrote in a run, about themself or about somebody else. */
@Entity
@Table(name = "answer")
public class Answer extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID runId;

    @NotNull
    @Column(updatable = false)
    private UUID authorId;

    @NotNull
    @Column(updatable = false)
    private UUID aboutId;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> payload;

    @NotNull
    @Enumerated(STRING)
    private Sharing sharing;

    private boolean done;

    @NotNull
    private Instant updatedAt;

    protected Answer() {}

    /** A first word, not yet done. */
    public Answer(
            UUID runId, UUID authorId, UUID aboutId, Map<String, Object> payload, Sharing sharing, Instant updatedAt) {
        this.runId = runId;
        this.authorId = authorId;
        this.aboutId = aboutId;
        this.payload = payload;
        this.sharing = sharing;
        this.updatedAt = updatedAt;
    }

    public UUID getRunId() {
        return runId;
    }

    public UUID getAuthorId() {
        return authorId;
    }

    public UUID getAboutId() {
        return aboutId;
    }

    public Map<String, Object> getPayload() {
        return payload;
    }

    public void setPayload(Map<String, Object> payload) {
        this.payload = payload;
    }

    public Sharing getSharing() {
        return sharing;
    }

    public void setSharing(Sharing sharing) {
        this.sharing = sharing;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }
}
