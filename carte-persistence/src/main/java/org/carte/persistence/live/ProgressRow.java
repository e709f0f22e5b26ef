package org.carte.persistence.live;

import java.time.Instant;
import java.util.UUID;

/**
 * How far somebody is; never what they wrote.
 *
 * @param done null before the first word
 * @param seenAt null when their page was never open
 */
public record ProgressRow(UUID personId, String firstName, String lastName, Boolean done, Instant seenAt) {}
