package org.carte.persistence.feedback;

import java.util.UUID;

/**
 * How far one question of one round is.
 *
 * @param question its key; {@link Figure#TURNOUT} for the answers themselves
 * @param counted answers that are counted
 * @param shown answers the figures cover
 * @param missing people who were asked and can still answer
 */
public record ReleaseState(UUID wave, WaveKind kind, String question, long counted, long shown, long missing) {}
