package org.carte.ejb.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunState;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.schedule.TrainingSession;

/**
 * The day of a session as its facilitators see it.
 *
 * @param now when it was looked at, by the clock of the server
 */
public record RoomDay(String title, Instant now, List<ExerciseRun> runs, List<Step> steps) {

    /**
     * A block of the day.
     *
     * @param planned when it begins if everything is on time
     * @param run what happens in it; null for a break
     */
    public record Step(AgendaBlock block, Instant planned, ExerciseRun run) {

        /** The exercise the room is busy with. */
        public boolean isCurrent() {
            return run != null && run.getState().isCurrent();
        }

        /** The exercise is over. */
        public boolean isPast() {
            return run != null && run.getState() == RunState.CLOSED;
        }
    }

    static RoomDay of(TrainingSession trainingSession, List<ExerciseRun> runs, List<AgendaBlock> blocks, Instant now) {
        var byBlock = new HashMap<UUID, ExerciseRun>();
        runs.forEach(run -> byBlock.put(run.getBlockId(), run));
        var steps = new ArrayList<Step>();
        var begins = trainingSession.getStartsAt();
        for (var block : blocks) {
            steps.add(new Step(block, begins, byBlock.get(block.getId())));
            begins = begins.plus(Duration.ofMinutes(block.getMinutes()));
        }
        return new RoomDay(trainingSession.getProgrammeVersion().getTitle(), now, runs, List.copyOf(steps));
    }

    /** The exercise the room is busy with. */
    public Optional<ExerciseRun> current() {
        return current(runs);
    }

    /** The next exercise nobody has seen yet; at the end of the day, one that was passed over. */
    public Optional<ExerciseRun> next() {
        return next(runs);
    }

    static Optional<ExerciseRun> current(List<ExerciseRun> runs) {
        return runs.stream().filter(run -> run.getState().isCurrent()).findFirst();
    }

    static Optional<ExerciseRun> next(List<ExerciseRun> runs) {
        int last = -1;
        for (int at = 0; at < runs.size(); at++) {
            last = runs.get(at).getState() == RunState.WAITING ? last : at;
        }
        return Stream.concat(runs.subList(last + 1, runs.size()).stream(), runs.stream())
                .filter(run -> run.getState() == RunState.WAITING)
                .findFirst();
    }
}
