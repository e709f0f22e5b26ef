package org.carte.ejb.live;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carte.ejb.schedule.TimedBlock;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.Interlude;
import org.carte.persistence.live.LastTurn;
import org.carte.persistence.live.RunState;
import org.carte.persistence.schedule.AgendaBlock;

/**
 * The day of a session as its facilitators see it.
 *
 * @param now when it was looked at, by the clock of the server
 * @param lastTurn what was done to the room last; null for nothing yet
 */
public record RoomDay(String title, Instant now, List<ExerciseRun> runs, List<Step> steps, LastTurn lastTurn) {

    /**
     * A block of the day.
     *
     * @param timed when it was planned
     * @param run what happens in it; null when it is no exercise
     * @param interlude how it goes without an exercise; null before it began
     */
    public record Step(TimedBlock timed, ExerciseRun run, Interlude interlude) {

        public AgendaBlock block() {
            return timed.block();
        }

        /** What the room is busy with. */
        public boolean isCurrent() {
            return run == null
                    ? interlude != null && interlude.isGoingOn()
                    : run.getState().isCurrent();
        }

        /** Over. */
        public boolean isPast() {
            return ended() != null;
        }

        /** Nobody has begun it. */
        public boolean isToCome() {
            return run == null ? interlude == null : run.getState() == RunState.WAITING;
        }

        /** When it really began; null before that. */
        public Instant begun() {
            if (run != null) {
                return run.getOpenedAt();
            }
            return interlude == null ? null : interlude.getBegunAt();
        }

        /** When it was really over; null before that. */
        public Instant ended() {
            if (run != null) {
                return run.getClosedAt();
            }
            return interlude == null ? null : interlude.getEndedAt();
        }

        /** The minutes that were planned when it began; before that, those of the agenda. */
        public int plannedMinutes() {
            if (run != null && run.getPlannedMinutes() != null) {
                return run.getPlannedMinutes();
            }
            return interlude == null ? block().getMinutes() : interlude.getPlannedMinutes();
        }

        /** The minutes it really took; null before it is over. */
        public Long realMinutes() {
            return isPast() && begun() != null
                    ? (Duration.between(begun(), ended()).toSeconds() + 30) / 60
                    : null;
        }
    }

    static List<Step> steps(List<TimedBlock> blocks, List<ExerciseRun> runs, List<Interlude> interludes) {
        var runOf = new HashMap<UUID, ExerciseRun>();
        runs.forEach(run -> runOf.put(run.getBlockId(), run));
        var interludeOf = new HashMap<UUID, Interlude>();
        interludes.forEach(each -> interludeOf.put(each.getBlockId(), each));
        return blocks.stream()
                .map(timed -> new Step(
                        timed,
                        runOf.get(timed.block().getId()),
                        interludeOf.get(timed.block().getId())))
                .toList();
    }

    /** The exercise the room is busy with. */
    public Optional<ExerciseRun> current() {
        return current(runs);
    }

    /** The block the room is busy with. */
    public Optional<Step> currentStep() {
        return steps.stream().filter(Step::isCurrent).findFirst();
    }

    /** The next exercise nobody has seen yet; at the end of the day, one that was passed over. */
    public Optional<ExerciseRun> next() {
        return next(runs);
    }

    /** The next block, of whatever kind, in the same way. */
    public Optional<Step> nextStep() {
        return next(steps, Step::isToCome);
    }

    static Optional<ExerciseRun> current(List<ExerciseRun> runs) {
        return runs.stream().filter(run -> run.getState().isCurrent()).findFirst();
    }

    static Optional<ExerciseRun> next(List<ExerciseRun> runs) {
        return next(runs, run -> run.getState() == RunState.WAITING);
    }

    private static <T> Optional<T> next(List<T> all, Predicate<T> isToCome) {
        int last = -1;
        for (int at = 0; at < all.size(); at++) {
            last = isToCome.test(all.get(at)) ? last : at;
        }
        return Stream.concat(all.subList(last + 1, all.size()).stream(), all.stream())
                .filter(isToCome)
                .findFirst();
    }
}
