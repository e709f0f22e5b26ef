package org.carte.ejb.enrolment;

import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.schedule.TrainingSession;

/** A place is held for somebody who waited, until they answer or {@link Enrolment#getOfferEndsAt}. */
public record EnrolmentOffered(Enrolment enrolment, TrainingSession session) {}
