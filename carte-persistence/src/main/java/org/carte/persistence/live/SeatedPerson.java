package org.carte.persistence.live;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who could work with others, and in which group they do.
 *
 * @param groupNumber null for none in this round
 * @param seenAt when their page of the day was last heard of; null for never
 */
public record SeatedPerson(
        UUID personId, String firstName, String lastName, Integer groupNumber, Integer place, Instant seenAt) {}
