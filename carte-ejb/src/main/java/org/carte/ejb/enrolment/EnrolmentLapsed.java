package org.carte.ejb.enrolment;

import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.schedule.TrainingSession;

/** Somebody did not answer in time; the place that was held for them goes on. */
public record EnrolmentLapsed(Enrolment enrolment, TrainingSession session) {}
