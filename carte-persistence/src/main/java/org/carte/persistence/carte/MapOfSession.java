package org.carte.persistence.carte;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of somebody's list of maps: a session they have a place in, and what their map of it says so far.
 *
 * @param headline null when the map was never opened
 * @param updatedAt null when the map was never opened
 * @param entries how many sentences are on it
 */
public record MapOfSession(
        UUID sessionId, String title, Instant startsAt, String headline, Instant updatedAt, Long entries)
        implements Serializable {}
