package org.carte.persistence.catalogue;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a programme's history.
 *
 * @param author null when nobody knows
 * @param planned how many sessions were planned from it
 */
public record VersionRow(UUID id, Integer number, String title, Instant createdAt, String author, Long planned) {}
