package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.persistence.enrolment.EnrolmentCause.BY_ORGANISER;
import static org.carte.persistence.enrolment.EnrolmentStatus.CANCELLED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.people.InvitationService;
import org.carte.ejb.schedule.PlacesAdded;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.EnrolmentRow;
import org.carte.persistence.enrolment.EnrolmentStep;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.SessionRepository;

/** Enrols people and takes them off again, for those who plan. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class EnrolmentService {

    @Inject
    Caller caller;

    @Inject
    Places places;

    @Inject
    EnrolmentWarnings warnings;

    @Inject
    InvitationService invitations;

    @Inject
    SessionRepository sessions;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    PersonRepository people;

    /** Who has a place, by name, then who waits, in order. */
    public Page<EnrolmentRow> ofSession(UUID sessionId, PageRequest page) {
        if (sessions.placesTaken(sessionId).isEmpty()) {
            throw new NotFoundException();
        }
        return enrolments.rows(sessionId, page);
    }

    /** The same lines with what there is to know about each. */
    public List<EnrolmentShown> withWarnings(UUID sessionId, List<EnrolmentRow> rows) {
        return warnings.with(sessionId, rows);
    }

    /** One of them, cancelled ones too. */
    public Enrolment byId(UUID sessionId, UUID enrolmentId) {
        return enrolments
                .byId(enrolmentId)
                .filter(found -> found.getSessionId().equals(sessionId))
                .orElseThrow(NotFoundException::new);
    }

    /** How it came to stand where it stands: who, when, why; the oldest change first. */
    public List<EnrolmentStep> history(UUID sessionId, UUID enrolmentId) {
        return enrolments.history(byId(sessionId, enrolmentId).getId());
    }

    /**
     * Gives somebody of the directory a place, or a place in the line when there is none left, and invites them to an
     * account if they have none.
     *
     * @throws BusinessException when they are enrolled already, or the day is over
     */
    public EnrolmentShown enrol(UUID sessionId, UUID personId) {
        var by = caller.personId();
        var person = people.byId(personId)
                .orElseThrow(() -> new InvalidException("personId", "error.enrolment.personUnknown"));
        var session = places.lockOpen(sessionId);
        if (!enrolments.activeAmong(sessionId, List.of(personId)).isEmpty()) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.already", person.getDisplayName());
        }
        var taken = places.take(session, person, by, BY_ORGANISER);
        invitations.invite(person);
        return shown(taken.enrolment(), taken.rank());
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
        var session = places.lockOpen(sessionId);
        var enrolment = byId(sessionId, enrolmentId);
        if (enrolment.getStatus() == CANCELLED) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.cancelled");
        }
        places.leave(session, enrolment, by, BY_ORGANISER, reason);
        return shown(enrolment, 0);
    }

    /**
     * Says who pays for a place.
     *
     * @param seen the version the caller has read
     */
    public void fund(UUID sessionId, UUID enrolmentId, int seen, FundingPlan plan) {
        var enrolment = byId(sessionId, enrolmentId);
        enrolment.seenAt(seen);
        plan.on(enrolment);
        enrolments.update(enrolment);
    }

    /** Hands the free places to the first in line, also when that no longer happens by itself. */
    public void handOut(UUID sessionId) {
        places.handOut(places.lockOpen(sessionId), caller.personId());
    }

    /** More places: the first in line get them. */
    public void fill(@Observes PlacesAdded added) {
        handOut(added.sessionId());
    }

    private EnrolmentShown shown(Enrolment enrolment, long rank) {
        var row = EnrolmentRow.of(enrolment, rank);
        return warnings.with(enrolment.getSessionId(), List.of(row)).get(0);
    }
}
