package org.carte.persistence.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** An exercise of the library. What it says stands in its versions. */
@Entity
@Table(name = "exercise")
public class Exercise extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID ownerId;

    @Positive
    private int currentNumber = 1;

    private boolean shared = true;

    @NotNull
    @Size(max = 12)
    private List<@NotBlank @Size(max = 40) String> tags = List.of();

    /** The tags as they are looked for; the database writes it. */
    @Column(insertable = false, updatable = false)
    private String tagText;

    protected Exercise() {}

    /** The first version, number 1, is inserted beside it. */
    public Exercise(UUID ownerId) {
        this.ownerId = ownerId;
    }

    /** Makes room for a new version and gives its number. */
    public int nextNumber() {
        return ++currentNumber;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public int getCurrentNumber() {
        return currentNumber;
    }

    /** All facilitators may read and reuse it; otherwise its owner alone. */
    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }
}
