package org.carte.persistence.schedule;

import java.time.Instant;
import java.util.UUID;

/** A half-day as the calendar shows it. */
public record CalendarSlot(
        UUID id,
        UUID sessionId,
        String title,
        String venue,
        String room,
        Instant startsAt,
        Instant endsAt,
        SessionStatus status,
        Long confirmed,
        Integer maxPlaces) {}
