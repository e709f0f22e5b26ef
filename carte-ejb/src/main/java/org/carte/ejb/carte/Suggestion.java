package org.carte.ejb.carte;

import java.io.Serializable;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;

/**
 * Words of one's own answer that could go on the map.
 *
 * @param exercise the title of the exercise they were written in
 * @param zone the zone the exercise feeds; null when it feeds none in particular
 * @param taken whether they are on the map already, reworded or not
 */
public record Suggestion(UUID answerId, String exercise, Zone zone, String text, boolean taken)
        implements Serializable {}
