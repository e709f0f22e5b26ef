package org.carte.ejb.enrolment;

import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.schedule.TrainingSession;

/** Somebody who waited has a place now. */
public record EnrolmentPromoted(Enrolment enrolment, TrainingSession session) {}
