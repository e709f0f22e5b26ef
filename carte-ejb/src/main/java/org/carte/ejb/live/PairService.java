package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.StaleException;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.PairRepository;
import org.carte.persistence.live.PairRound;
import org.carte.persistence.live.PairSeat;
import org.carte.persistence.live.PairingWay;
import org.carte.persistence.live.RunRepository;

/** Puts the people of a room together, round after round, and says whose turn it is. */
@Stateless
@RolesAllowed(FACILITATOR)
public class PairService {

    private static final Duration A_DAY = Duration.ofHours(12);
    private static final int LONGEST = 120;

    @Inject
    RoomPolicy room;

    @Inject
    RoomMoves moves;

    @Inject
    RunRepository runs;

    @Inject
    PairRepository pairs;

    @Inject
    ExerciseTypes types;

    @Inject
    Event<RoomChanged> changes;

    @Inject
    Clock clock;

    private final SecureRandom chance = new SecureRandom();

    /** Who works with whom now, and who with nobody. */
    public Pairs ofRun(UUID sessionId, UUID runId) {
        room.requireFacilitator(sessionId);
        var run = runs.byId(sessionId, runId).orElseThrow(NotFoundException::new);
        return shown(run, pairs.current(runId).orElse(null));
    }

    /**
     * Puts everybody who takes part together: for the first time, anew, or for the next round. Who takes part is who
     * did before, and to begin with who was heard of today.
     */
    public Pairs pair(UUID sessionId, UUID runId, RoundPlan plan) {
        var run = toChange(sessionId, runId);
        var now = pairs.current(runId).orElse(null);
        if (plan.seen() != null && plan.seen() != Pairs.version(now)) {
            throw new StaleException();
        }
        int number = now == null ? 0 : now.getNumber();
        if (plan.number() != number + 1 && (now == null || plan.number() != number)) {
            throw new BusinessException(Kind.CONFLICT, "error.live.round", number);
        }
        var shown = shown(run, now);
        var groups = plan.way() == PairingWay.BY_HAND
                ? GroupsByHand.checked(plan.groups(), shown)
                : new NextRound(shown, pairs.seatsBefore(runId, plan.number())).made(plan.way(), plan.number(), chance);
        var round = now;
        if (now == null || plan.number() != number) {
            round = new PairRound(runId, plan.number(), plan.way());
            pairs.insert(round);
        }
        round.begin(plan.way());
        return seat(run, round, groups);
    }

    /** These two work together from now on; whom they leave is put together too. */
    public Pairs together(UUID sessionId, UUID runId, UUID one, UUID other) {
        var run = toChange(sessionId, runId);
        var round = pairs.current(runId).orElseThrow(NotFoundException::new);
        var shown = shown(run, round);
        var groups = shown.keys();
        var seated = groups.stream().flatMap(List::stream).toList();
        if (one.equals(other) || !seated.contains(one) || !seated.contains(other)) {
            throw new InvalidException("groups", "error.live.pairOfTwo");
        }
        return seat(
                run,
                round,
                shown.company() == Company.CIRCLE
                        ? Circles.together(groups, one, other)
                        : Pairing.together(groups, one, other));
    }

    /** Somebody takes part from now on: who came late, or was left alone. Only whom it concerns changes partner. */
    public Pairs join(UUID sessionId, UUID runId, UUID personId) {
        return adjust(sessionId, runId, personId, true);
    }

    /** Somebody takes part no more; what they wrote, and what was written about them, stays. */
    public Pairs leave(UUID sessionId, UUID runId, UUID personId) {
        return adjust(sessionId, runId, personId, false);
    }

    /**
     * Begins a turn, for so long; also one that was over already.
     *
     * @param minutes null for an equal share of the exercise
     */
    public Pairs turn(UUID sessionId, UUID runId, int turn, Integer minutes) {
        var run = toChange(sessionId, runId);
        var round = pairs.current(runId).orElseThrow(NotFoundException::new);
        int turns = shown(run, round).turns();
        if (!run.getState().isTimed() || turn < 1 || turn > turns) {
            throw new BusinessException(Kind.CONFLICT, "error.live.noTurn", turns);
        }
        int given = minutes == null ? Math.max(1, run.getExerciseVersion().getMinutes() / turns) : minutes;
        if (given < 1 || given > LONGEST) {
            throw new InvalidException("minutes", "error.live.minutes", LONGEST);
        }
        round.begin(turn, Duration.ofMinutes(given), run.remainingMillis(clock.instant()));
        return stored(run, round);
    }

    private ExerciseRun toChange(UUID sessionId, UUID runId) {
        moves.begin(sessionId);
        var run = runs.byId(sessionId, runId).orElseThrow(NotFoundException::new);
        if (types.company(run.getExerciseVersion()) == Company.ALONE) {
            throw new BusinessException(Kind.CONFLICT, "error.live.alone");
        }
        if (run.getState().isOver()) {
            throw new BusinessException(Kind.CONFLICT, "error.live.pairsOver");
        }
        return run;
    }

    private Pairs adjust(UUID sessionId, UUID runId, UUID personId, boolean takesPart) {
        var run = toChange(sessionId, runId);
        var round = pairs.current(runId).orElseThrow(NotFoundException::new);
        var shown = shown(run, round);
        GroupsByHand.requireOfRoom(personId, shown);
        var groups = shown.keys();
        var present = new LinkedHashSet<>(groups.stream().flatMap(List::stream).toList());
        if (takesPart) {
            present.add(personId);
        } else {
            present.remove(personId);
        }
        return seat(
                run,
                round,
                shown.company() == Company.CIRCLE
                        ? Circles.adjusted(groups, present)
                        : Pairing.adjusted(groups, present));
    }

    private Pairs seat(ExerciseRun run, PairRound round, List<List<UUID>> groups) {
        pairs.clear(round.getId());
        for (int number = 0; number < groups.size(); number++) {
            for (int place = 0; place < groups.get(number).size(); place++) {
                pairs.insert(new PairSeat(round.getId(), groups.get(number).get(place), number + 1, place));
            }
        }
        return stored(run, round);
    }

    private Pairs stored(ExerciseRun run, PairRound round) {
        pairs.update(round);
        changes.fire(new RoomChanged(run.getSessionId()));
        return shown(run, round);
    }

    private Pairs shown(ExerciseRun run, PairRound round) {
        var now = clock.instant();
        return Pairs.of(
                types.company(run.getExerciseVersion()),
                round,
                pairs.room(run.getSessionId(), round == null ? run.getId() : round.getId()),
                run.remainingMillis(now),
                now.minus(A_DAY));
    }
}
