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

    /** What it would mean, and what is in the way, before anything is changed. */
    public MovePreview preview(UUID id, long days, long minutes) {
        var details = details(id);
        try {
            refuseUnmovable(details);
            var times = shifted(details, days, minutes);
            return new MovePreview(
                    details, times, clashes.of(id, SessionPlan.of(details).at(times)));
        } catch (BusinessException refused) {
            return new MovePreview(details, List.of(), List.of(Clash.of(refused)));
        }
    }

    /**
     * Moves it. Who comes is told, and it is kept in the history.
     *
     * @param seen the version the caller has read
     * @param reason null or blank for none
     * @throws BusinessException when the day has begun, when the clocks jump over one of the new times, when the room or
     *     a facilitator is taken then, or when somebody else was faster
     */
    public void move(UUID id, int seen, long days, long minutes, String reason) {
        var details = details(id);
        refuseUnmovable(details);
        planning.change(id, seen, SessionPlan.of(details).at(shifted(details, days, minutes)), reason);
    }

    private SessionDetails details(UUID id) {
        return SessionDetails.read(id, sessions, slots).orElseThrow(NotFoundException::new);
    }

    private static void refuseUnmovable(SessionDetails details) {
        if (!details.session().getStatus().isMovable()) {
            throw new BusinessException(Kind.CONFLICT, "error.schedule.notMovable");
        }
    }

    private List<SlotTime> shifted(SessionDetails details, long days, long minutes) {
        return details.times().stream()
                .map(slot -> HalfDay.of(slot, zone).plus(days, minutes).in(zone))
                .toList();
    }
}
