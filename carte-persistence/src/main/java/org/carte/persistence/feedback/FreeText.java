package org.carte.persistence.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;

/**
 * What somebody wrote, without who and when. The key is random: read in its order, texts say nothing of the order they
 * came in.
 */
@Entity
@Table(name = "free_text")
public class FreeText implements Serializable {

    @Id
    @Column(updatable = false)
    private UUID id = UUID.randomUUID();

    @NotNull
    @Column(updatable = false)
    private UUID waveId;

    @NotBlank
    @Size(max = 40)
    private String question;

    @NotBlank
    @Size(max = 2000)
    private String wording;

    protected FreeText() {}

    /** A text about one question of one round. */
    public FreeText(UUID waveId, String question, String wording) {
        this.waveId = waveId;
        this.question = question;
        this.wording = wording;
    }

    public UUID getId() {
        return id;
    }

    public UUID getWaveId() {
        return waveId;
    }

    public String getQuestion() {
        return question;
    }

    public String getWording() {
        return wording;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FreeText that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
