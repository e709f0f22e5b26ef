package org.carte.ejb.exercise;

/**
 * An exercise that ships with the platform, in one language.
 *
 * @param key the same in every language
 */
public record ReadyExercise(String key, ExerciseContent content) {}
