package org.carte.persistence.offer;

import java.time.Instant;

/**
 * A session to come that is announced.
 *
 * @param endsAt of its last half-day; null while it has none
 * @param taken places that somebody has
 */
public record OpenSession(
        Instant startsAt, Instant endsAt, String venue, String address, Integer maxPlaces, Long taken) {

    /** Places that nobody has yet. */
    public long free() {
        return Math.max(0, maxPlaces - taken);
    }
}
