package org.carte.ejb.enrolment;

import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.schedule.TrainingSession;

/**
 * Somebody waits for a place in a session.
 *
 * @param rank place in the line, from 1
 */
public record EnrolmentWaitlisted(Enrolment enrolment, TrainingSession session, long rank) {}
