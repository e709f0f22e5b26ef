package org.carte.persistence.live;

import java.util.UUID;

/**
 * Somebody one works with, or has written about.
 *
 * @param place in the group; null when not in it
 * @param done what one has written about them: null before the first word
 */
public record MateRow(UUID personId, String firstName, String lastName, Integer place, Boolean done) {}
