package org.carte.persistence.feedback;

import java.util.UUID;

/**
 * One thing results can be narrowed to: a programme, a facilitator, a venue.
 *
 * @param label what it is called
 */
public record Choice(UUID id, String label) {}
