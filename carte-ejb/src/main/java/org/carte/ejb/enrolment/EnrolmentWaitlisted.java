package org.carte.ejb.enrolment;

import java.util.UUID;

/** Somebody waits for a place in a session. */
public record EnrolmentWaitlisted(UUID enrolmentId, UUID sessionId) {}
