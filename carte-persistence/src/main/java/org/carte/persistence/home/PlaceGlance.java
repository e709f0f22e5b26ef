package org.carte.persistence.home;

import org.carte.persistence.enrolment.EnrolmentStatus;

/** A session as the home shows it to somebody who has a place in it, is offered one or waits for one. */
public record PlaceGlance(SessionGlance session, EnrolmentStatus status) {}
