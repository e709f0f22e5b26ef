package org.carte.persistence.home;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

/**
 * A session as a home shows it.
 *
 * @param endsAt of its last half-day; null while it has none
 * @param taken places that somebody has
 * @param waiting people in line for one
 */
public record SessionGlance(
        UUID id,
        String title,
        String promise,
        Instant startsAt,
        Instant endsAt,
        SessionStatus status,
        String venue,
        String room,
        Integer minPlaces,
        Integer maxPlaces,
        Long taken,
        Long waiting) {

    /** Places that nobody has yet. */
    public long free() {
        return Math.max(0, maxPlaces - taken);
    }

    /** Fewer people than it takes. */
    public boolean isShort() {
        return taken < minPlaces;
    }
}
