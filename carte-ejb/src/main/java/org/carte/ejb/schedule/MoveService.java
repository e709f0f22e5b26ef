package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SessionPlan.SlotTime;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;

/** Moves whole sessions: every half-day by as many days and minutes, by the clock on the wall. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class MoveService {

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository slots;

    @Inject
    Clashes clashes;

    @Inject
    PlanningService planning;

    @Inject
    ZoneId zone;

    /**
     * What it would mean, before anything is changed.
     *
     * @throws BusinessException when the day has begun, or the clocks jump over one of the new times
     */
    public MovePreview preview(UUID id, long days, long minutes) {
        var details = movable(id);
        var times = shifted(details, days, minutes);
        return new MovePreview(
                details, times, clashes.of(id, SessionPlan.of(details).at(times)));
    }

    /**
     * Moves it. Who comes is told, and it is kept in the history.
     *
     * @param seen the version the caller has read
     * @param reason null or blank for none
     * @throws BusinessException as {@link #preview}, and when the room or a facilitator is taken at the new times
     */
    public void move(UUID id, int seen, long days, long minutes, String reason) {
        var details = movable(id);
        planning.change(id, seen, SessionPlan.of(details).at(shifted(details, days, minutes)), reason);
    }

    private SessionDetails movable(UUID id) {
        var details = SessionDetails.read(id, sessions, slots).orElseThrow(NotFoundException::new);
        if (!details.session().getStatus().isMovable()) {
            throw new BusinessException(Kind.CONFLICT, "error.schedule.notMovable");
        }
        return details;
    }

    private List<SlotTime> shifted(SessionDetails details, long days, long minutes) {
        return details.times().stream()
                .map(slot -> HalfDay.of(slot, zone).plus(days, minutes).in(zone))
                .toList();
    }
}
