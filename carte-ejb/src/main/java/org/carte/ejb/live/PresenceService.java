package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.Interlude;
import org.carte.persistence.live.ProgressRow;
import org.carte.persistence.live.RunRepository;
import org.carte.persistence.live.TurnRepository;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.shared.UuidVersion7;

/** Who is there, and how far: what participants' pages tell, and what facilitators see of it. */
@Stateless
@RolesAllowed(FACILITATOR)
public class PresenceService {

    /** A page that is open is heard of every twenty seconds; one may be lost on its way. */
    private static final Duration SILENCE = Duration.ofSeconds(50);

    /** Who saved something since then is writing. */
    private static final Duration WRITING = Duration.ofSeconds(20);

    @Inject
    RoomPolicy room;

    @Inject
    RunRepository runs;

    @Inject
    TurnRepository turns;

    @Inject
    SessionRepository sessions;

    @Inject
    Event<ProgressChanged> progress;

    @Inject
    Clock clock;

    /** The caller opens their page of the day. */
    @RolesAllowed(PARTICIPANT)
    public DayPage arrive(UUID sessionId) {
        var page = stay(sessionId);
        progress.fire(new ProgressChanged(sessionId));
        return page;
    }

    /** The page is still open: it is told where the room is now. */
    @RolesAllowed(PARTICIPANT)
    public DayPage stay(UUID sessionId) {
        var seat = room.requireSeat(sessionId);
        if (!seat.isEnrolled()) {
            throw new NotFoundException();
        }
        var now = clock.instant();
        runs.heardOf(UuidVersion7.next(), sessionId, seat.personId(), now);
        var all = runs.ofSession(sessionId);
        var interlude = interlude(sessionId);
        var doing = interlude
                .flatMap(going -> turns.block(sessionId, going.getBlockId()))
                .map(AgendaBlock::getTitle);
        return new DayPage(now, all, RoomDay.current(all), RoomDay.next(all), interlude, doing);
    }

    private Optional<Interlude> interlude(UUID sessionId) {
        return turns.interludes(sessionId).stream().filter(Interlude::isGoingOn).findFirst();
    }

    /** A page of somebody who came in by that account is still open. For the channel of the room, which let them in. */
    @PermitAll
    public void heardOf(UUID sessionId, String subject) {
        runs.heardOf(UuidVersion7.next(), sessionId, subject, clock.instant());
    }

    /** What the session is called, for those who are in it. */
    @RolesAllowed({FACILITATOR, PARTICIPANT})
    public String title(UUID sessionId) {
        room.requireSeat(sessionId);
        return sessions.byId(sessionId)
                .orElseThrow(NotFoundException::new)
                .getProgrammeVersion()
                .getTitle();
    }

    /** Everybody who has a place, by name, and how far they are. */
    public List<Progress> progress(UUID sessionId, UUID runId) {
        room.requireFacilitator(sessionId);
        var run = runs.byId(sessionId, runId).orElseThrow(NotFoundException::new);
        return progress(runs.progress(sessionId, run.getId()));
    }

    /** The same between two exercises: who is there. */
    public List<Progress> present(UUID sessionId) {
        room.requireFacilitator(sessionId);
        return progress(runs.progress(sessionId, sessionId));
    }

    private List<Progress> progress(List<ProgressRow> rows) {
        var now = clock.instant();
        return rows.stream()
                .map(row -> Progress.of(row, now.minus(SILENCE), now.minus(WRITING)))
                .toList();
    }

    /**
     * Where the room is, as a participant's page needs it.
     *
     * @param now by the clock of the server
     * @param interlude the break, or whatever else lies between two exercises, that is going on
     * @param doing what that is called
     */
    public record DayPage(
            Instant now,
            List<ExerciseRun> runs,
            Optional<ExerciseRun> current,
            Optional<ExerciseRun> next,
            Optional<Interlude> interlude,
            Optional<String> doing) {}
}
