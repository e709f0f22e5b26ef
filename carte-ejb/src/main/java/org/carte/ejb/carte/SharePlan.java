package org.carte.ejb.carte;

import java.time.Instant;
import java.util.List;
import org.carte.persistence.exercise.Zone;

/**
 * What somebody wishes to share of their map.
 *
 * @param entrusted whether with the facilitators of the session, as themselves; otherwise with whoever is given a link
 * @param centre whether headline and promise are shown too
 * @param label whom it is for; null or empty for nobody in particular
 */
public record SharePlan(boolean entrusted, List<Zone> zones, boolean centre, String label, Instant expiresAt) {}
