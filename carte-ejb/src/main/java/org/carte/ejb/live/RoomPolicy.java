package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.live.RunRepository;
import org.carte.persistence.live.Seat;

/** Who is in the room, and as what. For services of this feature. */
@Stateless
@PermitAll
public class RoomPolicy {

    @Inject
    Caller caller;

    @Inject
    RunRepository runs;

    /** The caller runs the session or has a place in it; for anybody else there is no such room. */
    public Seat requireSeat(UUID sessionId) {
        var seat = seat(sessionId);
        if (!runsIt(seat) && !(seat.isEnrolled() && caller.is(PARTICIPANT))) {
            throw new NotFoundException();
        }
        return seat;
    }

    /** The caller runs the session. */
    public Seat requireFacilitator(UUID sessionId) {
        var seat = seat(sessionId);
        if (!runsIt(seat)) {
            throw new NotFoundException();
        }
        return seat;
    }

    private boolean runsIt(Seat seat) {
        return seat.isFacilitator() && caller.is(FACILITATOR);
    }

    private Seat seat(UUID sessionId) {
        return runs.seat(sessionId, caller.subject()).orElseThrow(NotFoundException::new);
    }
}
