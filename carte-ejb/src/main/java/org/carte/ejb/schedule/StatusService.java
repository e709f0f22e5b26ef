package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.persistence.schedule.SessionStatus.CANCELLED;
import static org.carte.persistence.schedule.SessionStatus.CONFIRMED;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.RUNNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.schedule.SessionChange;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;

/** The life of a session, from draft to archive. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class StatusService {

    /** The day itself is in the hands of those who run it. */
    private static final Set<SessionStatus> OF_FACILITATORS = EnumSet.of(RUNNING, DONE);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SchedulePolicy policy;

    @Inject
    SessionRepository sessions;

    @Inject
    Bookings bookings;

    @Inject
    Event<SessionStatusChanged> changed;

    /** Where the caller may take the session from here. */
    public List<SessionStatus> next(UUID id) {
        policy.requireStaff(id);
        var status = sessions.byId(id).orElseThrow(NotFoundException::new).getStatus();
        return status.next().stream().filter(this::isAllowed).toList();
    }

    /**
     * Takes the session a step on. Beginning or ending a day that has begun or ended already changes nothing.
     *
     * @param reason needed to cancel, and to confirm with fewer people than planned; null or blank for none
     * @throws BusinessException when the step cannot be taken from here, or not by the caller
     */
    public void become(UUID id, SessionStatus status, String reason) {
        policy.requireStaff(id);
        if (!isAllowed(status)) {
            throw new BusinessException(Kind.FORBIDDEN, "error.schedule.notYourStep");
        }
        var why = Reason.of(reason);
        var current = sessions.lock(id).orElseThrow(NotFoundException::new);
        var from = current.getStatus();
        if (from == status && OF_FACILITATORS.contains(status)) {
            // the clock was faster: it is as they want it
            return;
        }
        refuse(current, status, why);
        current.setStatus(status);
        sessions.update(current);
        sessions.insertChange(new SessionChange(id, status, clock.instant(), caller.personId(), why));
        if (status == CANCELLED) {
            bookings.free(id);
        }
        changed.fire(new SessionStatusChanged(id, from, status, why));
    }

    private boolean isAllowed(SessionStatus status) {
        return caller.is(ADMINISTRATOR) || OF_FACILITATORS.contains(status);
    }

    private void refuse(TrainingSession current, SessionStatus status, String why) {
        if (!current.getStatus().canBecome(status)) {
            throw new BusinessException(
                    Kind.CONFLICT,
                    "error.schedule.wrongStep." + current.getStatus().name());
        }
        if (status == CANCELLED && why == null) {
            throw new InvalidException("reason", "error.schedule.reasonNeeded");
        }
        if (status == CONFIRMED && why == null) {
            long confirmed = sessions.placesTaken(current.getId()).orElseThrow().confirmed();
            if (confirmed < current.getMinPlaces()) {
                throw new BusinessException(
                        Kind.CONFLICT, "error.schedule.tooFewEnrolled", confirmed, current.getMinPlaces());
            }
        }
    }
}
