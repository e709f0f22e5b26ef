package org.carte.persistence.offer;

import java.time.Instant;
import java.util.UUID;

/**
 * A session to come that is announced.
 *
 * @param endsAt of its last half-day; null while it has none
 * @param taken places that somebody has, or is being offered
 */
public record OpenSession(
        UUID id,
        Instant startsAt,
        Instant endsAt,
        String venue,
        String address,
        Boolean selfEnrolment,
        Integer maxPlaces,
        Long taken) {

    /** Places that nobody has yet. */
    public long free() {
        return Math.max(0, maxPlaces - taken);
    }
}
