package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;
import static org.carte.ejb.security.Roles.SYSTEM;
import static org.carte.persistence.enrolment.EnrolmentCause.ACCEPTED;
import static org.carte.persistence.enrolment.EnrolmentCause.BY_ORGANISER;
import static org.carte.persistence.enrolment.EnrolmentCause.NO_ANSWER;
import static org.carte.persistence.enrolment.EnrolmentCause.PLACE_FREE;
import static org.carte.persistence.enrolment.EnrolmentStatus.CANCELLED;
import static org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED;
import static org.carte.persistence.enrolment.EnrolmentStatus.WAITLISTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentCause;
import org.carte.persistence.enrolment.EnrolmentChange;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.TermsRepository;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.TrainingSession;

/**
 * Gives places, takes them back and hands them on. For the services of this feature: they have made sure that the caller
 * may, and hold the lock on the session, under which all counting is done.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, PARTICIPANT, SYSTEM})
public class Places {

    private static final int LONGEST_REASON = 400;

    @Inject
    Clock clock;

    @Inject
    SessionRepository sessions;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    TermsRepository terms;

    @Inject
    Event<EnrolmentConfirmed> confirmed;

    @Inject
    Event<EnrolmentWaitlisted> waitlisted;

    @Inject
    Event<EnrolmentPromoted> promoted;

    @Inject
    Event<EnrolmentOffered> offered;

    @Inject
    Event<EnrolmentCancelled> cancelled;

    @Inject
    Event<EnrolmentLapsed> lapsed;

    /** The session, held until the transaction ends; refused when its day is over. What can be read before, is. */
    public TrainingSession lockOpen(UUID sessionId) {
        var session = sessions.lock(sessionId).orElseThrow(NotFoundException::new);
        if (!session.getStatus().isOpen()) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.closed");
        }
        return session;
    }

    /**
     * Gives a place, or a place in the line when there is none left, to somebody who has neither.
     *
     * @return the rank in the line, from 1; 0 with a place
     */
    public Taken take(TrainingSession session, Person person, UUID by, EnrolmentCause cause) {
        var sessionId = session.getId();
        boolean free = enrolments.countPlacesTaken(sessionId) < session.getMaxPlaces() && !passesBy(sessionId, cause);
        var enrolment = new Enrolment(sessionId, person, free ? CONFIRMED : WAITLISTED, clock.instant());
        enrolments.insert(enrolment);
        record(enrolment, by, cause, null);
        if (free) {
            confirmed.fire(new EnrolmentConfirmed(enrolment, session));
            return new Taken(enrolment, 0);
        }
        long rank = enrolments.countWaitingUpTo(sessionId, enrolment.getId());
        waitlisted.fire(new EnrolmentWaitlisted(enrolment, session, rank));
        return new Taken(enrolment, rank);
    }

    /** A place may be free while people wait, once nothing is handed on by itself: only the organiser passes them by. */
    private boolean passesBy(UUID sessionId, EnrolmentCause cause) {
        return cause != BY_ORGANISER && !enrolments.waiting(sessionId).isEmpty();
    }

    /** Takes back a place, an offer or a place in the line; whoever waits first is next. */
    public void leave(TrainingSession session, Enrolment enrolment, UUID by, EnrolmentCause cause, String reason) {
        drop(enrolment, by, cause, reason);
        cancelled.fire(new EnrolmentCancelled(enrolment, session));
        fill(session, by);
    }

    /** Makes the place that was held for somebody theirs. */
    public void accept(TrainingSession session, Enrolment enrolment, UUID by) {
        enrolment.setStatus(CONFIRMED);
        enrolments.update(enrolment);
        record(enrolment, by, ACCEPTED, null);
        confirmed.fire(new EnrolmentConfirmed(enrolment, session));
    }

    /** Hands on the places of those who did not answer in time. Doing it twice hands on nothing twice. */
    public void lapse(TrainingSession session) {
        enrolments.lapsed(session.getId(), clock.instant()).forEach(enrolment -> {
            drop(enrolment, null, NO_ANSWER, null);
            lapsed.fire(new EnrolmentLapsed(enrolment, session));
        });
        fill(session, null);
    }

    private void fill(TrainingSession session, UUID by) {
        if (terms.orNew(session.getId()).isPromoting(clock.instant())) {
            handOut(session, by);
        }
    }

    /** Hands out what is free, in order of arrival: at once, or held until they answer where the terms say so. */
    public void handOut(TrainingSession session, UUID by) {
        long free = session.getMaxPlaces() - enrolments.countPlacesTaken(session.getId());
        if (free <= 0) {
            return;
        }
        var until = terms.orNew(session.getId()).offerEnds(clock.instant(), session.getStartsAt());
        enrolments.waiting(session.getId()).stream().limit(free).forEach(first -> {
            if (until == null) {
                first.setStatus(CONFIRMED);
            } else {
                first.offer(until);
            }
            enrolments.update(first);
            record(first, by, PLACE_FREE, null);
            if (until == null) {
                promoted.fire(new EnrolmentPromoted(first, session));
            } else {
                offered.fire(new EnrolmentOffered(first, session));
            }
        });
    }

    private void drop(Enrolment enrolment, UUID by, EnrolmentCause cause, String reason) {
        enrolment.setStatus(CANCELLED);
        enrolments.update(enrolment);
        record(enrolment, by, cause, reason);
    }

    private void record(Enrolment enrolment, UUID by, EnrolmentCause cause, String reason) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > LONGEST_REASON) {
            throw new InvalidException("reason", "error.schedule.reasonTooLong", LONGEST_REASON);
        }
        enrolments.insertChange(
                new EnrolmentChange(enrolment.getId(), enrolment.getStatus(), clock.instant(), by, cause, why));
    }
}
