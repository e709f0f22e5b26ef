package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.live.PairRepository;
import org.carte.persistence.live.RunRepository;

/** With whom a participant works: their own group, never those of others. */
@Stateless
@RolesAllowed(PARTICIPANT)
public class MatesService {

    @Inject
    RoomPolicy room;

    @Inject
    RunRepository runs;

    @Inject
    PairRepository pairs;

    @Inject
    ExerciseTypes types;

    @Inject
    Clock clock;

    /** The caller's group in the last round of a run; nobody before they were put together. */
    public Mates mates(UUID sessionId, UUID runId) {
        var seat = room.requireSeat(sessionId);
        if (!seat.isEnrolled()) {
            throw new NotFoundException();
        }
        var me = seat.personId();
        var run = runs.byId(sessionId, runId).orElseThrow(NotFoundException::new);
        var round = pairs.current(runId);
        if (round.isEmpty()) {
            return Mates.none(me);
        }
        var company = types.of(run.getExerciseVersion().getType()).company();
        return Mates.of(
                me,
                company,
                round.get(),
                pairs.group(round.get().getId(), me),
                company == Company.ALONE ? List.of() : pairs.writtenAbout(runId, me),
                run.remainingMillis(clock.instant()));
    }
}
