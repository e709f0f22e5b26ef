package org.carte.persistence.carte;

import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.live.Answer;

/** What somebody answered about themself, and to which exercise. */
public record OwnAnswer(Answer answer, ExerciseVersion exercise) {}
