package org.carte.persistence.live;

import java.time.Instant;
import java.util.UUID;

/**
 * How far somebody is; never what they wrote.
 *
 * @param done 1 when everything they have begun is, 0 when something is not; null before the first word
 * @param savedAt when their last word was saved; null before the first
 * @param seenAt null when their page was never open
 */
public record ProgressRow(
        UUID personId, String firstName, String lastName, Integer done, Instant savedAt, Instant seenAt) {}
