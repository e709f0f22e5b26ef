package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.live.Interlude;
import org.carte.persistence.live.RoomAct;
import org.carte.persistence.live.TurnRepository;

/** Takes a room through what lies between its exercises: a welcome, a break, the time to share. */
@Stateless
@RolesAllowed(FACILITATOR)
public class InterludeService {

    @Inject
    RoomMoves moves;

    @Inject
    TurnRepository turns;

    @Inject
    Clock clock;

    /**
     * Begins a block of the day, for as long as planned; what the room was busy with is over. One that goes on already
     * goes on.
     *
     * @throws BusinessException when it is over already
     */
    public void begin(UUID sessionId, UUID blockId) {
        var seat = moves.begin(sessionId);
        var block = turns.block(sessionId, blockId)
                .filter(each -> each.getExerciseVersion() == null)
                .orElseThrow(NotFoundException::new);
        var before = turns.interludes(sessionId).stream()
                .filter(each -> each.getBlockId().equals(blockId))
                .findFirst();
        if (before.isPresent()) {
            requireGoingOn(before.get());
            return;
        }
        moves.requireTakingPlace(sessionId);
        moves.endOthers(sessionId, blockId);
        turns.insert(new Interlude(block, clock.instant()));
        moves.made(seat, sessionId, blockId, RoomAct.BEGUN, null);
    }

    /** Gives what is going on more minutes, or fewer. */
    public void extend(UUID sessionId, UUID blockId, int minutes) {
        moves.requireMinutes(Math.abs(minutes), 0);
        var seat = moves.begin(sessionId);
        var interlude = goingOn(sessionId, blockId);
        interlude.extend(Duration.ofMinutes(minutes), clock.instant());
        turns.update(interlude);
        moves.made(seat, sessionId, blockId, RoomAct.EXTENDED, minutes);
    }

    /** It is over, and nothing else begins. */
    public void end(UUID sessionId, UUID blockId) {
        var seat = moves.begin(sessionId);
        var interlude = goingOn(sessionId, blockId);
        interlude.end(clock.instant());
        turns.update(interlude);
        moves.made(seat, sessionId, blockId, RoomAct.ENDED, null);
    }

    private Interlude goingOn(UUID sessionId, UUID blockId) {
        var interlude = turns.interludes(sessionId).stream()
                .filter(each -> each.getBlockId().equals(blockId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        requireGoingOn(interlude);
        return interlude;
    }

    private static void requireGoingOn(Interlude interlude) {
        if (!interlude.isGoingOn()) {
            throw new BusinessException(Kind.CONFLICT, "error.live.interludeOver");
        }
    }
}
