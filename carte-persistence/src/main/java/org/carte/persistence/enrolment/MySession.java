package org.carte.persistence.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

/**
 * A session of somebody's own.
 *
 * @param enrolment whether they have a place or wait for one; null when they run the session
 */
public record MySession(
        UUID id,
        String title,
        Instant startsAt,
        String venue,
        String room,
        SessionStatus status,
        EnrolmentStatus enrolment) {}
