package org.carte.persistence.exercise;

/**
 * How long something usually lasts.
 *
 * @param key of an exercise, or the title of a block of the day that is none
 * @param passes how many times it was brought to an end
 * @param minutes the mean
 */
public record UsualTime(String key, Long passes, Integer minutes) {}
