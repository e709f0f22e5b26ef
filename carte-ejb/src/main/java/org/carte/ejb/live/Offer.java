package org.carte.ejb.live;

import java.util.List;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;

/**
 * What an answer offers to the map of its author.
 *
 * @param zone the exercise feeds; null for none
 * @param texts each short enough for the map
 */
public record Offer(UUID runId, String exercise, Zone zone, List<String> texts) {}
