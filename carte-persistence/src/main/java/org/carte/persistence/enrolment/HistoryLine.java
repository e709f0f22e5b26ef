package org.carte.persistence.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to somebody's enrolment in a session.
 *
 * @param status what it became
 * @param by who did it; null when the platform did
 * @param reason null for none
 */
public record HistoryLine(
        UUID sessionId, String title, Instant startsAt, EnrolmentStatus status, Instant at, String by, String reason) {}
