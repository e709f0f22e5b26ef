package org.carte.persistence.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.schedule.SessionStatus;

/** A session somebody runs or has run. */
public record FacilitatedSession(UUID id, String title, Instant startsAt, SessionStatus status) {}
