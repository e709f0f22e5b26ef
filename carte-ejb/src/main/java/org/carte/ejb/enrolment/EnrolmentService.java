package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.persistence.enrolment.EnrolmentStatus.CANCELLED;
import static org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED;
import static org.carte.persistence.enrolment.EnrolmentStatus.WAITLISTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.PlacesAdded;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentChange;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.EnrolmentRow;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.TrainingSession;

/** Gives places and takes them back. Whatever counts places does it under the lock on the session. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class EnrolmentService {

    private static final int LONGEST_REASON = 400;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SessionRepository sessions;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    PersonRepository people;

    @Inject
    Event<EnrolmentConfirmed> confirmed;

    @Inject
    Event<EnrolmentWaitlisted> waitlisted;

    @Inject
    Event<EnrolmentPromoted> promoted;

    @Inject
    Event<EnrolmentCancelled> cancelled;

    /** Who has a place, by name, then who waits, in order; with direct competitors pointed out. */
    public Page<EnrolmentRow> ofSession(UUID sessionId, PageRequest page) {
        if (sessions.placesTaken(sessionId).isEmpty()) {
            throw new NotFoundException();
        }
        return enrolments.rows(sessionId, page);
    }

    /** The same lines with what there is to know about each. */
    public List<EnrolmentShown> withWarnings(UUID sessionId, List<EnrolmentRow> rows) {
        var competitors = new Competitors(enrolments.confirmed(sessionId));
        return rows.stream()
                .map(row -> new EnrolmentShown(row, competitors.of(row.personId(), row.trade())))
                .toList();
    }

    /**
     * Gives somebody of the directory a place, or a place in the line when there is none left.
     *
     * @throws BusinessException when they are enrolled already, or the day is over
     */
    public EnrolmentShown enrol(UUID sessionId, UUID personId) {
        var by = caller.personId();
        var person = people.byId(personId)
                .orElseThrow(() -> new InvalidException("personId", "error.enrolment.personUnknown"));
        var session = lockOpen(sessionId);
        if (enrolments.countActive(sessionId, personId) > 0) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.already", person.getDisplayName());
        }
        boolean free = enrolments.countPlacesTaken(sessionId) < session.getMaxPlaces();
        var enrolment = new Enrolment(sessionId, person, free ? CONFIRMED : WAITLISTED, clock.instant());
        enrolments.insert(enrolment);
        record(enrolment, by, null);
        if (free) {
            confirmed.fire(new EnrolmentConfirmed(enrolment, session));
            return shown(enrolment, 0);
        }
        long rank = enrolments.countWaitingUpTo(sessionId, enrolment.getId());
        waitlisted.fire(new EnrolmentWaitlisted(enrolment, session, rank));
        return shown(enrolment, rank);
    }

    /** The same for somebody known by e-mail, who is added to the directory if need be. */
    public EnrolmentShown enrolNewcomer(UUID sessionId, Newcomer newcomer) {
        return enrol(sessionId, newcomer.findIn(people).getId());
    }

    /**
     * Takes back a place, or a place in the line, and gives the place to whoever waits first.
     *
     * @param reason null or blank for none
     */
    public EnrolmentShown cancel(UUID sessionId, UUID enrolmentId, String reason) {
        var by = caller.personId();
        var session = lockOpen(sessionId);
        var enrolment = enrolments
                .byId(enrolmentId)
                .filter(found -> found.getSessionId().equals(sessionId))
                .orElseThrow(NotFoundException::new);
        if (enrolment.getStatus() == CANCELLED) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.cancelled");
        }
        become(enrolment, CANCELLED, by, reason);
        cancelled.fire(new EnrolmentCancelled(enrolment, session));
        promote(session, by);
        return shown(enrolment, 0);
    }

    /** More places: the first in line get them. */
    public void fill(@Observes PlacesAdded added) {
        promote(lockOpen(added.sessionId()), caller.personId());
    }

    private void promote(TrainingSession session, UUID by) {
        long free = session.getMaxPlaces() - enrolments.countPlacesTaken(session.getId());
        if (free <= 0) {
            return;
        }
        enrolments.waiting(session.getId()).stream().limit(free).forEach(first -> {
            become(first, CONFIRMED, by, null);
            promoted.fire(new EnrolmentPromoted(first, session));
        });
    }

    private void become(Enrolment enrolment, EnrolmentStatus status, UUID by, String reason) {
        enrolment.setStatus(status);
        enrolments.update(enrolment);
        record(enrolment, by, reason);
    }

    private void record(Enrolment enrolment, UUID by, String reason) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > LONGEST_REASON) {
            throw new InvalidException("reason", "error.schedule.reasonTooLong", LONGEST_REASON);
        }
        enrolments.insertChange(
                new EnrolmentChange(enrolment.getId(), enrolment.getStatus(), clock.instant(), by, why));
    }

    private EnrolmentShown shown(Enrolment enrolment, long rank) {
        var person = enrolment.getPerson();
        var row = new EnrolmentRow(
                enrolment.getId(),
                person.getId(),
                person.getFirstName(),
                person.getLastName(),
                person.getEmail(),
                person.getTrade(),
                enrolment.getStatus(),
                enrolment.getAskedAt(),
                rank);
        return withWarnings(enrolment.getSessionId(), List.of(row)).get(0);
    }

    /** The session, held until the transaction ends; refused when its day is over. What can be read before, is. */
    private TrainingSession lockOpen(UUID sessionId) {
        var session = sessions.lock(sessionId).orElseThrow(NotFoundException::new);
        if (!session.getStatus().isOpen()) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.closed");
        }
        return session;
    }
}
