package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;
import static org.carte.persistence.exercise.Sharing.FACILITATORS;
import static org.carte.persistence.exercise.Sharing.PAIR;
import static org.carte.persistence.exercise.Sharing.RECAP;
import static org.carte.persistence.exercise.Sharing.ROOM;
import static org.carte.persistence.exercise.Sharing.ROOM_ANONYMOUS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.AnswerRepository;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunRepository;
import org.carte.persistence.live.WrittenAnswer;

/** What others than the author may read: as far as the author allows, and not before its time. */
@Stateless
@RolesAllowed(FACILITATOR)
public class SharingService {

    @Inject
    Caller caller;

    @Inject
    RoomPolicy room;

    @Inject
    RunRepository runs;

    @Inject
    AnswerRepository answers;

    @Inject
    ExerciseTypes types;

    /** What the room may read of a run; nothing before it is revealed. */
    @RolesAllowed({FACILITATOR, PARTICIPANT})
    public SharedAnswers withRoom(UUID sessionId, UUID runId, Locale reader) {
        room.requireSeat(sessionId);
        var run = run(sessionId, runId);
        return run.getState().isRevealed() ? shared(run, List.of(ROOM, ROOM_ANONYMOUS), reader) : SharedAnswers.none();
    }

    /**
     * What those with whom the caller works wrote about themselves and let them read; nothing before it is locked. What
     * was shared without a name is not among it: two people need no name to know.
     */
    @RolesAllowed(PARTICIPANT)
    public SharedAnswers withPair(UUID sessionId, UUID runId, Locale reader) {
        room.requireSeat(sessionId);
        var run = run(sessionId, runId);
        return run.getState().isOver()
                ? shown(
                        run,
                        answers.sharedWithPair(runId, List.of(PAIR, FACILITATORS, ROOM, RECAP), caller.subject()),
                        reader)
                : SharedAnswers.none();
    }

    /** What the session's facilitators may read of a run; nothing before it is locked. */
    public SharedAnswers withFacilitators(UUID sessionId, UUID runId, Locale reader) {
        room.requireFacilitator(sessionId);
        var run = run(sessionId, runId);
        return run.getState().isOver()
                ? shared(run, List.of(FACILITATORS, ROOM, ROOM_ANONYMOUS, RECAP), reader)
                : SharedAnswers.none();
    }

    private ExerciseRun run(UUID sessionId, UUID runId) {
        return runs.byId(sessionId, runId).orElseThrow(NotFoundException::new);
    }

    private SharedAnswers shared(ExerciseRun run, List<Sharing> sharings, Locale reader) {
        return shown(run, answers.shared(run.getId(), sharings), reader);
    }

    private SharedAnswers shown(ExerciseRun run, List<WrittenAnswer> written, Locale reader) {
        var exercise = run.getExerciseVersion();
        return SharedAnswers.of(types.of(exercise.getType()), exercise.getConfig(), written, reader);
    }
}
