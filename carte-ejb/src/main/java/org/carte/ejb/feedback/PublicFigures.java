package org.carte.ejb.feedback;

/**
 * What everybody may know of what was said about a programme.
 *
 * @param satisfaction the mean, from 1 to 5; null when nobody answered that question
 * @param recommendation the score, from -100 to 100; null when nobody answered that question
 */
public record PublicFigures(Turnout turnout, Double satisfaction, Double recommendation) {}
