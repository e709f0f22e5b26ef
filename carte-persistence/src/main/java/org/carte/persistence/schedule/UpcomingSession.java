package org.carte.persistence.schedule;

import java.time.Instant;
import java.util.UUID;

/** A session as announced to everybody. */
public record UpcomingSession(
        UUID id,
        String title,
        String promise,
        Instant startsAt,
        String venue,
        String room,
        SessionStatus status,
        Integer places,
        Long taken) {

    /** Places nobody has yet. */
    public long free() {
        return Math.max(0, places - taken);
    }
}
