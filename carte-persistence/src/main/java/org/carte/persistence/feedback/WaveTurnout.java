package org.carte.persistence.feedback;

/**
 * Who was asked in a round, answered and still can.
 *
 * @param answered people who have answered, shown or kept back
 */
public record WaveTurnout(long invited, long answered, long missing) {}
