package org.carte.persistence.offer;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A published programme, as the public catalogue lists it.
 *
 * @param slug the last part of its address
 * @param next when the next announced session begins; null when none is
 */
public record OfferRow(
        String slug, String title, String promise, BigDecimal durationHours, BigDecimal price, Instant next) {}
