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
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.live.InterludeService;
import org.carte.ejb.live.RoomDay;
import org.carte.ejb.live.RunService;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.catalogue.BlockKind;

/** What lies between the exercises of a session, as it happens: a welcome, a break, the time to share. */
@ApplicationScoped
@Path("/sessions/{id: [0-9a-fA-F-]{36}}/interludes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InterludesResource {

    @Inject
    RunService runs;

    @Inject
    InterludeService interludes;

    /** Where an interlude stands. */
    public enum InterludeState {
        /** Nobody has begun it. */
        WAITING,
        /** It goes on. */
        OPEN,
        /** It is over. */
        CLOSED
    }

    /**
     * A block of the day without an exercise.
     *
     * @param plannedMinutes as the agenda had it when it began
     * @param remainingMillis what is left on the clock by the server's time, less than nothing when the time is over; null
     *     unless it goes on
     */
    public record InterludeShown(
            UUID blockId,
            String title,
            BlockKind kind,
            int plannedMinutes,
            InterludeState state,
            Instant openedAt,
            Instant endsAt,
            Long remainingMillis,
            Instant closedAt) {

        private static InterludeShown of(RoomDay.Step step, Instant now) {
            boolean goesOn = step.isCurrent();
            return new InterludeShown(
                    step.block().getId(),
                    step.block().getTitle(),
                    step.block().getKind(),
                    step.plannedMinutes(),
                    goesOn ? InterludeState.OPEN : step.isToCome() ? InterludeState.WAITING : InterludeState.CLOSED,
                    step.begun(),
                    goesOn ? step.interlude().getEndsAt() : null,
                    goesOn ? step.interlude().remainingMillis(now) : null,
                    step.ended());
        }
    }

    /** Where it shall go. */
    public enum Target {
        /** It begins, for as long as planned; with minutes it goes on. */
        OPEN,
        /** It is over. */
        CLOSED
    }

    /**
     * What shall become of it.
     *
     * @param minutes how many more or fewer one that goes on is given
     */
    public record InterludeMove(@NotNull Target state, Integer minutes) {}

    /** All of the day, in its order. */
    @GET
    public List<InterludeShown> ofSession(@PathParam("id") UUID sessionId) {
        var day = runs.day(sessionId);
        return day.steps().stream()
                .filter(step -> step.run() == null)
                .map(step -> InterludeShown.of(step, day.now()))
                .toList();
    }

    /** Begins one, gives it time or takes some, or ends it: 409 when there is no way there. */
    @PUT
    @Path("/{blockId: [0-9a-fA-F-]{36}}/state")
    public InterludeShown move(
            @PathParam("id") UUID sessionId, @PathParam("blockId") UUID blockId, @NotNull @Valid InterludeMove move) {
        if (move.state() == Target.CLOSED) {
            interludes.end(sessionId, blockId);
        } else if (move.minutes() == null) {
            interludes.begin(sessionId, blockId);
        } else {
            interludes.extend(sessionId, blockId, move.minutes());
        }
        return ofSession(sessionId).stream()
                .filter(shown -> shown.blockId().equals(blockId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
