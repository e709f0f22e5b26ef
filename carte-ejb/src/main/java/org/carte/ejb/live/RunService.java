package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunRepository;
import org.carte.persistence.live.RunState;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.shared.UuidVersion7;

/** Moves a room through its exercises. */
@Stateless
@RolesAllowed(FACILITATOR)
public class RunService {

    private static final List<SessionStatus> NOT_TAKING_PLACE =
            List.of(SessionStatus.DRAFT, SessionStatus.CANCELLED, SessionStatus.ARCHIVED);
    private static final int LONGEST = 480;

    @Inject
    RoomPolicy room;

    @Inject
    RunRepository runs;

    @Inject
    SessionRepository sessions;

    @Inject
    Event<RoomChanged> changes;

    @Inject
    Clock clock;

    /** The exercises of a session in the order of the day, for whoever runs it or has a place in it. */
    @RolesAllowed({FACILITATOR, PARTICIPANT})
    public List<ExerciseRun> ofSession(UUID sessionId) {
        room.requireSeat(sessionId);
        return withMissing(sessionId);
    }

    /** The day as its facilitators see it, for the session's page: exercises, breaks, and which of them is going on. */
    public RoomDay day(UUID sessionId) {
        room.requireFacilitator(sessionId);
        var trainingSession = sessions.byId(sessionId).orElseThrow(NotFoundException::new);
        return RoomDay.of(trainingSession, withMissing(sessionId), runs.agenda(sessionId), clock.instant());
    }

    /**
     * Brings a run to another state; what else the room was busy with is closed when an exercise is opened. To ask for
     * the state a run already has is to give it time, or to take some.
     *
     * @param minutes how long it is opened for, or how many more; null for as long as planned, or none
     * @throws BusinessException when there is no way from where the run stands
     */
    public ExerciseRun move(UUID sessionId, UUID runId, RunState to, Integer minutes) {
        room.requireFacilitator(sessionId);
        runs.lockRoom(sessionId);
        var run = runs.byId(sessionId, runId).orElseThrow(NotFoundException::new);
        if (to == RunState.OPEN && !run.getState().isTimed()) {
            open(run, minutes);
        } else {
            turn(run, to, minutes);
        }
        runs.update(run);
        changes.fire(new RoomChanged(sessionId));
        return run;
    }

    private void open(ExerciseRun run, Integer minutes) {
        if (run.getState() != RunState.WAITING && run.getState() != RunState.LOCKED) {
            throw wrongTurn(run, RunState.OPEN);
        }
        requireTakingPlace(run.getSessionId());
        var given = minutes == null ? run.getExerciseVersion().getMinutes() : minutes;
        if (given < 1 || given > LONGEST) {
            throw new InvalidException("minutes", "error.live.minutes", LONGEST);
        }
        closeCurrent(run);
        run.open(Duration.ofMinutes(given), clock.instant());
    }

    private void closeCurrent(ExerciseRun next) {
        for (var other : runs.ofSession(next.getSessionId())) {
            if (other.getState().isCurrent() && !other.equals(next)) {
                other.close(clock.instant());
                runs.update(other);
            }
        }
    }

    private void turn(ExerciseRun run, RunState to, Integer minutes) {
        var from = run.getState();
        if (minutes != null) {
            extend(run, to, minutes);
        }
        try {
            switch (to) {
                case OPEN -> resume(run, from, minutes);
                case PAUSED -> pause(run, from, minutes);
                case LOCKED -> run.lock();
                case REVEALED -> run.reveal();
                case CLOSED -> run.close(clock.instant());
                case WAITING -> throw wrongTurn(run, to);
            }
        } catch (IllegalStateException noWay) {
            throw wrongTurn(run, to);
        }
    }

    private void resume(ExerciseRun run, RunState from, Integer minutes) {
        if (from != RunState.OPEN || minutes == null) {
            run.resume(clock.instant());
        }
    }

    private void pause(ExerciseRun run, RunState from, Integer minutes) {
        if (from != RunState.PAUSED || minutes == null) {
            run.pause(clock.instant());
        }
    }

    private void extend(ExerciseRun run, RunState to, int minutes) {
        if (!run.getState().isTimed() || !to.isTimed()) {
            throw wrongTurn(run, to);
        }
        if (Math.abs(minutes) > LONGEST) {
            throw new InvalidException("minutes", "error.live.minutes", LONGEST);
        }
        run.extend(Duration.ofMinutes(minutes), clock.instant());
    }

    private void requireTakingPlace(UUID sessionId) {
        var status =
                sessions.byId(sessionId).orElseThrow(NotFoundException::new).getStatus();
        if (NOT_TAKING_PLACE.contains(status)) {
            throw new BusinessException(Kind.CONFLICT, "error.live.notTakingPlace");
        }
    }

    private static BusinessException wrongTurn(ExerciseRun run, RunState to) {
        return new BusinessException(Kind.CONFLICT, "error.live.turn", run.getState(), to);
    }

    /** What is on the agenda and was never looked at gets its run; the database keeps two from being made. */
    private List<ExerciseRun> withMissing(UUID sessionId) {
        for (var block : runs.withoutRun(sessionId)) {
            runs.insertUnlessThere(
                    UuidVersion7.next(),
                    sessionId,
                    block.getId(),
                    block.getExerciseVersion().getId(),
                    block.getPosition());
        }
        return runs.ofSession(sessionId);
    }
}
