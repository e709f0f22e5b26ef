package org.carte.ejb.enrolment;

import java.util.UUID;

/** Somebody who waited has a place now. */
public record EnrolmentPromoted(UUID enrolmentId, UUID sessionId) {}
