package org.carte.persistence.carte;

import java.util.UUID;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.live.Answer;

/** What somebody answered about themself, and to which exercise. */
public record OwnAnswer(Answer answer, UUID exerciseId, ExerciseVersion exercise) {}
