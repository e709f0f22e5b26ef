package org.carte.ejb.enrolment;

import java.util.UUID;

/** Somebody gave back their place, or their place in the line. */
public record EnrolmentCancelled(UUID enrolmentId, UUID sessionId) {}
