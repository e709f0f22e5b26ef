package org.carte.ejb.carte;

import java.io.Serializable;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;

/**
 * Words that could go on the map: of one's own answer, or written about one and kept.
 *
 * @param exercise the title of the exercise they were written in
 * @param zone the zone the exercise feeds; null when it feeds none in particular
 * @param author who wrote them about one; null when one wrote them oneself
 * @param taken whether they are on the map already, reworded or not
 */
public record Suggestion(UUID answerId, String exercise, Zone zone, String text, String author, boolean taken)
        implements Serializable {}
