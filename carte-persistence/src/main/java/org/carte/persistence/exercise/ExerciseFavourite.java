package org.carte.persistence.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Somebody wants to find an exercise again. */
@Entity
@Table(name = "exercise_favourite")
public class ExerciseFavourite extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID exerciseId;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    protected ExerciseFavourite() {}

    /** Of that exercise, for that person. */
    public ExerciseFavourite(UUID exerciseId, UUID personId) {
        this.exerciseId = exerciseId;
        this.personId = personId;
    }

    public UUID getExerciseId() {
        return exerciseId;
    }

    public UUID getPersonId() {
        return personId;
    }
}
