package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.PARTICIPANT;
import static org.carte.persistence.enrolment.EnrolmentCause.BY_ONESELF;
import static org.carte.persistence.enrolment.EnrolmentCause.DECLINED;
import static org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED;
import static org.carte.persistence.enrolment.EnrolmentStatus.OFFERED;
import static org.carte.persistence.enrolment.EnrolmentStatus.WAITLISTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.EnrolmentTerms;
import org.carte.persistence.enrolment.TermsRepository;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.TrainingSession;

/** One's own place in a session: enrol, answer an offer, leave, as far as the session's terms let people do it. */
@Stateless
@RolesAllowed(PARTICIPANT)
public class SelfEnrolmentService {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Places places;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    TermsRepository terms;

    @Inject
    PersonRepository people;

    /** @throws NotFoundException when the session is not announced and the caller has nothing to do with it */
    public SelfEnrolment look(UUID sessionId) {
        var details = SessionDetails.read(sessionId, sessions, bookings).orElseThrow(NotFoundException::new);
        var mine = enrolments.activeOf(sessionId, caller.personId()).orElse(null);
        if (mine == null && !Door.isAnnounced(details.session())) {
            throw new NotFoundException();
        }
        var now = clock.instant();
        var agreed = terms.orNew(sessionId);
        long rank = mine != null && mine.getStatus() == WAITLISTED
                ? enrolments.countWaitingUpTo(sessionId, mine.getId())
                : 0;
        var door = Door.of(details.session(), agreed, ahead(details), now);
        return new SelfEnrolment(details, door, agreed, mine, rank, isLeavable(mine, details.session(), agreed, now));
    }

    /** As many as have a place; where people wait, whatever is free is theirs. */
    private static long ahead(SessionDetails details) {
        long taken = details.places().confirmed();
        return details.places().waiting() == 0
                ? taken
                : Math.max(taken, details.session().getMaxPlaces());
    }

    /**
     * Takes a place, or a place in the line.
     *
     * @throws BusinessException when the session is not open to enrolment, or the caller is enrolled already
     */
    public SelfEnrolment enrol(UUID sessionId) {
        var me = caller.personId();
        var person = people.byId(me).orElseThrow(NotFoundException::new);
        var session = lock(sessionId);
        if (!enrolments.activeAmong(sessionId, List.of(me)).isEmpty()) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.alreadyYou");
        }
        var door = Door.of(session, terms.orNew(sessionId), enrolments.countPlacesTaken(sessionId), clock.instant());
        if (!door.isOpen()) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.door." + door.name());
        }
        places.take(session, person, me, BY_ONESELF);
        return look(sessionId);
    }

    /** Takes the place that is held; refused once the time to answer is over. */
    public SelfEnrolment accept(UUID sessionId) {
        var session = lock(sessionId);
        var mine = mine(sessionId);
        if (mine.getStatus() != OFFERED) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.noOffer");
        }
        if (mine.hasLapsedBy(clock.instant())) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.offerOver");
        }
        places.accept(session, mine, caller.personId());
        return look(sessionId);
    }

    /**
     * Gives back a place, declines an offer or leaves the line.
     *
     * @param reason null or blank for none
     */
    public void leave(UUID sessionId, String reason) {
        var session = lock(sessionId);
        var mine = mine(sessionId);
        if (!isLeavable(mine, session, terms.orNew(sessionId), clock.instant())) {
            throw new BusinessException(Kind.CONFLICT, "error.enrolment.tooLateToLeave");
        }
        var cause = mine.getStatus() == OFFERED ? DECLINED : BY_ONESELF;
        places.leave(session, mine, caller.personId(), cause, reason);
    }

    /** A session nobody outside may know of is refused like one that is not there, before its state is told. */
    private TrainingSession lock(UUID sessionId) {
        look(sessionId);
        return places.lockOpen(sessionId);
    }

    private Enrolment mine(UUID sessionId) {
        return enrolments.activeOf(sessionId, caller.personId()).orElseThrow(NotFoundException::new);
    }

    private static boolean isLeavable(Enrolment mine, TrainingSession session, EnrolmentTerms agreed, Instant now) {
        if (mine == null || !session.getStatus().isOpen() || !now.isBefore(session.getStartsAt())) {
            return false;
        }
        return mine.getStatus() != CONFIRMED
                || (session.isSelfEnrolment() && now.isBefore(agreed.lastMomentToLeave(session.getStartsAt())));
    }
}
