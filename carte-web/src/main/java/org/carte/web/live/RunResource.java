package org.carte.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.live.PresenceService;
import org.carte.ejb.live.Progress;
import org.carte.ejb.live.RunService;
import org.carte.ejb.live.SharedAnswers;
import org.carte.ejb.live.SharingService;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunState;
import org.carte.web.shared.Words;

/** The exercises of a session as they happen. */
@ApplicationScoped
@Path("/sessions/{id}/runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RunResource {

    @Inject
    RunService runs;

    @Inject
    PresenceService presence;

    @Inject
    SharingService sharing;

    @Context
    HttpHeaders headers;

    @Inject
    Clock clock;

    /**
     * An exercise of the day, as shown.
     *
     * @param remainingMillis what is left on the clock by the server's time; null when no clock is set
     */
    public record RunShown(
            UUID id,
            UUID blockId,
            int position,
            UUID exerciseId,
            String title,
            String type,
            String instructions,
            int minutes,
            Map<String, Object> config,
            Zone zone,
            Sharing sharing,
            RunState state,
            Instant openedAt,
            Instant endsAt,
            Long remainingMillis,
            Instant closedAt) {

        private static RunShown of(ExerciseRun run, Instant now) {
            var exercise = run.getExerciseVersion();
            return new RunShown(
                    run.getId(),
                    run.getBlockId(),
                    run.getPosition(),
                    exercise.getExercise().getId(),
                    exercise.getTitle(),
                    exercise.getType(),
                    exercise.getInstructions(),
                    exercise.getMinutes(),
                    exercise.getConfig(),
                    exercise.getZone(),
                    exercise.getSharing(),
                    run.getState(),
                    run.getOpenedAt(),
                    run.getEndsAt(),
                    run.remainingMillis(now),
                    run.getClosedAt());
        }
    }

    /**
     * Where a run shall go.
     *
     * @param minutes how long it is opened for; with the state it already has, how many more or fewer
     */
    public record Move(@NotNull RunState state, Integer minutes) {}

    /** How far somebody is. */
    public record ProgressShown(UUID personId, String displayName, Progress.State state, boolean done) {

        private static ProgressShown of(Progress progress) {
            return new ProgressShown(
                    progress.personId(),
                    progress.displayName(),
                    progress.state(),
                    progress.state() == Progress.State.DONE);
        }
    }

    /**
     * One answer that was shared.
     *
     * @param author null when it was shared without the name
     */
    public record SharedShown(String author, String trade, List<String> lines, Map<String, Object> payload) {

        private static SharedShown of(SharedAnswers.Item item) {
            return new SharedShown(item.author(), item.trade(), item.lines(), item.payload());
        }
    }

    /**
     * Everything that was shared.
     *
     * @param together what the answers say in sum, line by line
     */
    public record SharedList(List<SharedShown> items, List<String> together) {

        static SharedList of(SharedAnswers answers) {
            return new SharedList(answers.items().stream().map(SharedShown::of).toList(), answers.together());
        }
    }

    /** All exercises of the day, in its order. */
    @GET
    public List<RunShown> ofSession(@PathParam("id") UUID sessionId) {
        var now = clock.instant();
        return runs.ofSession(sessionId).stream()
                .map(run -> RunShown.of(run, now))
                .toList();
    }

    /** Opens, pauses, locks, reveals, closes, or changes the time: 409 when there is no way there. */
    @PUT
    @Path("/{runId}/state")
    public RunShown move(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId, @NotNull @Valid Move move) {
        return RunShown.of(runs.move(sessionId, runId, move.state(), move.minutes()), clock.instant());
    }

    /** Who is done, never what they wrote. */
    @GET
    @Path("/{runId}/progress")
    public List<ProgressShown> progress(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return presence.progress(sessionId, runId).stream()
                .map(ProgressShown::of)
                .toList();
    }

    /** What was shared with the room; empty before it is revealed. */
    @GET
    @Path("/{runId}/shared")
    public SharedList shared(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return SharedList.of(sharing.withRoom(sessionId, runId, reader()));
    }

    /** What was shared with the session's facilitators; empty before it is locked. */
    @GET
    @Path("/{runId}/answers")
    public SharedList forFacilitators(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return SharedList.of(sharing.withFacilitators(sessionId, runId, reader()));
    }

    private Locale reader() {
        return Words.spoken(headers.getAcceptableLanguages());
    }
}
