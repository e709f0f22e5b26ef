package org.carte.persistence.feedback;

/**
 * How many gave one value to one question, over one round or many.
 *
 * @param question its key
 * @param rating the value given
 * @param total how many gave it
 */
public record RatingTotal(String question, Integer rating, Long total) {}
