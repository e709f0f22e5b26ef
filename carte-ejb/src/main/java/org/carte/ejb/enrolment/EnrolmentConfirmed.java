package org.carte.ejb.enrolment;

import java.util.UUID;

/** Somebody has a place in a session. */
public record EnrolmentConfirmed(UUID enrolmentId, UUID sessionId) {}
