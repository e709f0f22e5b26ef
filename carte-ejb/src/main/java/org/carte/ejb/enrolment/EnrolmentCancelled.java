package org.carte.ejb.enrolment;

import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.schedule.TrainingSession;

/** Somebody gave back their place, or their place in the line. */
public record EnrolmentCancelled(Enrolment enrolment, TrainingSession session) {}
