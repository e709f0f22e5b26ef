package org.carte.persistence.carte;

import java.util.UUID;
import org.carte.persistence.exercise.ExerciseVersion;

/**
 * An exercise of the agenda a programme proposes.
 *
 * @param exercise what it says today
 */
public record ProposedExercise(UUID exerciseId, ExerciseVersion exercise) {}
