package org.carte.persistence.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
}
