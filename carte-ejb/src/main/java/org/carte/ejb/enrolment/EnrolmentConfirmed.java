package org.carte.ejb.enrolment;

import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.schedule.TrainingSession;

/** Somebody has a place in a session. */
public record EnrolmentConfirmed(Enrolment enrolment, TrainingSession session) {}
