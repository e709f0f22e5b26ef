package org.carte.ejb.live;

import java.util.UUID;

/**
 * What somebody makes of a sentence that was written about them.
 *
 * @param sentence its key
 * @param kept or refused
 * @param wording what is kept of it; null for what was written, cut to what a map holds
 */
public record SentenceChoice(UUID sentence, boolean kept, String wording) {}
