package org.carte.ejb.carte;

import java.time.Instant;
import java.util.List;
import org.carte.persistence.exercise.Zone;

/**
 * A link as its owner wishes it.
 *
 * @param centre whether headline and promise are shown too
 * @param label whom it is for; null or empty for nobody in particular
 */
public record SharePlan(List<Zone> zones, boolean centre, String label, Instant expiresAt) {}
