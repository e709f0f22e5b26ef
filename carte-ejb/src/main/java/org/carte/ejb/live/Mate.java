package org.carte.ejb.live;

import java.util.UUID;

/**
 * Somebody to work with.
 *
 * @param here their page of the day was heard of, today
 */
public record Mate(UUID personId, String firstName, String displayName, boolean here) {}
