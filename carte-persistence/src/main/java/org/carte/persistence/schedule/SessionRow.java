package org.carte.persistence.schedule;

import java.time.Instant;
import java.util.UUID;

/** One line of the calendar: what, where, when, how full. */
public record SessionRow(
        UUID id,
        Integer version,
        UUID programmeId,
        String title,
        UUID venueId,
        String venue,
        UUID roomId,
        String room,
        Instant startsAt,
        SessionStatus status,
        Integer minPlaces,
        Integer maxPlaces,
        Boolean selfEnrolment,
        Long confirmed,
        Long waiting) {}
