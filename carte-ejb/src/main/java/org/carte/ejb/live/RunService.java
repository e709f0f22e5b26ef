package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.AgendaService;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RoomAct;
import org.carte.persistence.live.RunRepository;
import org.carte.persistence.live.RunState;
import org.carte.persistence.live.TurnRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.shared.UuidVersion7;

/** Moves a room through its exercises. */
@Stateless
@RolesAllowed(FACILITATOR)
public class RunService {

    @Inject
    RoomPolicy room;

    @Inject
    RoomMoves moves;

    @Inject
    RunRepository runs;

    @Inject
    TurnRepository turns;

    @Inject
    SessionRepository sessions;

    @Inject
    AgendaService agendas;

    @Inject
    Clock clock;

    /** The exercises of a session in the order of the day, for whoever runs it or has a place in it. */
    @RolesAllowed({FACILITATOR, PARTICIPANT})
    public List<ExerciseRun> ofSession(UUID sessionId) {
        room.requireSeat(sessionId);
        return withMissing(sessionId);
    }

    /** The day as its facilitators see it: exercises, breaks, which of them is going on, and what was done last. */
    public RoomDay day(UUID sessionId) {
        room.requireFacilitator(sessionId);
        var title = sessions.byId(sessionId)
                .orElseThrow(NotFoundException::new)
                .getProgrammeVersion()
                .getTitle();
        var all = withMissing(sessionId);
        return new RoomDay(title, clock.instant(), all, steps(sessionId, all), moves.last(sessionId));
    }

    /** What was planned and what it really took, block by block, for those who plan and run the session. */
    @RolesAllowed({ADMINISTRATOR, FACILITATOR})
    public List<RoomDay.Step> times(UUID sessionId) {
        return steps(sessionId, runs.ofSession(sessionId));
    }

    private List<RoomDay.Step> steps(UUID sessionId, List<ExerciseRun> all) {
        return RoomDay.steps(agendas.ofSession(sessionId), all, turns.interludes(sessionId));
    }

    /**
     * Brings a run to another state; what else the room was busy with is over when an exercise is opened. To ask for the
     * state a run already has is to give it time, or to take some; without minutes nothing happens, for two who press
     * the same button in one moment want one thing.
     *
     * @param minutes how long it is opened for, or how many more; null for as long as planned, or none
     * @throws BusinessException when there is no way from where the run stands
     */
    public ExerciseRun move(UUID sessionId, UUID runId, RunState to, Integer minutes) {
        return move(sessionId, runId, null, to, minutes);
    }

    /**
     * The same for somebody who saw where the run stood: when another facilitator has brought it elsewhere since, they are
     * told, and nothing happens.
     *
     * @param seen the state they saw; null for any
     */
    public ExerciseRun move(UUID sessionId, UUID runId, RunState seen, RunState to, Integer minutes) {
        var seat = moves.begin(sessionId);
        var run = runs.byId(sessionId, runId).orElseThrow(NotFoundException::new);
        var from = run.getState();
        if (seen != null && from != seen && from != to) {
            throw meanwhile(run, to);
        }
        if (from == to && minutes == null) {
            return run;
        }
        if (to == RunState.OPEN && !from.isTimed()) {
            open(run, minutes);
        } else {
            turn(run, to, minutes);
        }
        runs.update(run);
        var extended = from == to;
        moves.made(
                seat,
                sessionId,
                run.getBlockId(),
                extended ? RoomAct.EXTENDED : RoomAct.of(from, to),
                extended ? minutes : null);
        return run;
    }

    private void open(ExerciseRun run, Integer minutes) {
        if (run.getState() != RunState.WAITING && run.getState() != RunState.LOCKED) {
            throw wrongTurn(run, RunState.OPEN);
        }
        moves.requireTakingPlace(run.getSessionId());
        if (run.getPlannedMinutes() == null) {
            run.setPlannedMinutes(turns.block(run.getSessionId(), run.getBlockId())
                    .orElseThrow(NotFoundException::new)
                    .getMinutes());
        }
        var given = minutes == null ? run.getPlannedMinutes() : minutes;
        moves.requireMinutes(given, 1);
        moves.endOthers(run.getSessionId(), run.getBlockId());
        run.open(Duration.ofMinutes(given), clock.instant());
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
        moves.requireMinutes(Math.abs(minutes), 0);
        run.extend(Duration.ofMinutes(minutes), clock.instant());
    }

    private BusinessException meanwhile(ExerciseRun run, RunState to) {
        var last = moves.last(run.getSessionId());
        return last == null
                ? wrongTurn(run, to)
                : new BusinessException(Kind.CONFLICT, "error.live.meanwhile", last.by());
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
