package org.carte.ejb.live;

import jakarta.annotation.security.PermitAll;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.live.LastTurn;
import org.carte.persistence.live.RoomAct;
import org.carte.persistence.live.RoomTurn;
import org.carte.persistence.live.RunRepository;
import org.carte.persistence.live.Seat;
import org.carte.persistence.live.TurnRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;

/** What all moves of a room have in common: one after the other, and everybody sees by whom. For services of this feature. */
@Stateless
@PermitAll
public class RoomMoves {

    private static final List<SessionStatus> NOT_TAKING_PLACE =
            List.of(SessionStatus.DRAFT, SessionStatus.CANCELLED, SessionStatus.ARCHIVED);
    private static final int LONGEST = 480;

    @Inject
    RoomPolicy room;

    @Inject
    RunRepository runs;

    @Inject
    TurnRepository turns;

    @Inject
    SessionRepository sessions;

    @Inject
    Event<RoomChanged> changes;

    @Inject
    Clock clock;

    /** The caller takes the room in hand: who else wants to move it waits until this transaction is through. */
    public Seat begin(UUID sessionId) {
        var seat = room.requireFacilitator(sessionId);
        turns.lockRoom(sessionId);
        return seat;
    }

    /** Something is to begin: not in a session that does not take place. */
    public void requireTakingPlace(UUID sessionId) {
        var status =
                sessions.byId(sessionId).orElseThrow(NotFoundException::new).getStatus();
        if (NOT_TAKING_PLACE.contains(status)) {
            throw new BusinessException(Kind.CONFLICT, "error.live.notTakingPlace");
        }
    }

    /** The length of something, or what is added to it or taken away. */
    public void requireMinutes(int minutes, int least) {
        if (minutes < least || minutes > LONGEST) {
            throw new InvalidException("minutes", "error.live.minutes", LONGEST);
        }
    }

    /** Whatever else the room is busy with is over. */
    public void endOthers(UUID sessionId, UUID blockId) {
        for (var other : runs.ofSession(sessionId)) {
            if (other.getState().isCurrent() && !other.getBlockId().equals(blockId)) {
                other.close(clock.instant());
                runs.update(other);
            }
        }
        for (var other : turns.interludes(sessionId)) {
            if (other.isGoingOn() && !other.getBlockId().equals(blockId)) {
                other.end(clock.instant());
                turns.update(other);
            }
        }
    }

    /** It is done: who did it is kept, and the room is told. */
    public void made(Seat by, UUID sessionId, UUID blockId, RoomAct act, Integer minutes) {
        turns.insert(new RoomTurn(sessionId, by.personId(), blockId, act, minutes, clock.instant()));
        changes.fire(new RoomChanged(sessionId));
    }

    /** What was done to the room last; null for nothing yet. */
    public LastTurn last(UUID sessionId) {
        return turns.turns(sessionId, Limit.of(1)).stream().findFirst().orElse(null);
    }
}
