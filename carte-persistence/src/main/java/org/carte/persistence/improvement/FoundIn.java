package org.carte.persistence.improvement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A session in which a mean was too low.
 *
 * @param title of the programme
 */
public record FoundIn(UUID sessionId, String title, Instant startsAt, BigDecimal mean) implements Serializable {}
