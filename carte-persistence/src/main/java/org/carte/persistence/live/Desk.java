package org.carte.persistence.live;

import java.util.UUID;
import org.carte.persistence.exercise.ExerciseVersion;

/**
 * What lies before a participant: the run, what it asks, and what they have written so far.
 *
 * @param answer null before the first word
 */
public record Desk(UUID personId, ExerciseRun run, ExerciseVersion exercise, Answer answer) {}
