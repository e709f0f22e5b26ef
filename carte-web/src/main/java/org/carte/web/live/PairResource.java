package org.carte.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.live.Mate;
import org.carte.ejb.live.PairService;
import org.carte.ejb.live.Pairs;
import org.carte.ejb.live.RoundPlan;
import org.carte.persistence.live.PairingWay;
import org.carte.web.shared.Versions;

/** Who works with whom in a run: for its facilitators. */
@ApplicationScoped
@Path("/sessions/{id}/runs/{runId}/pairs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairResource {

    @Inject
    PairService pairs;

    /**
     * Somebody in a group, or in none.
     *
     * @param here their page of the day was heard of today
     */
    public record MateShown(UUID personId, String displayName, boolean here) {

        private static MateShown of(Mate mate) {
            return new MateShown(mate.personId(), mate.displayName(), mate.here());
        }
    }

    /**
     * The round a run is in.
     *
     * @param round counted from 1; 0 before the first
     * @param turn counted from 1; 0 before the first
     * @param remainingMillis of the turn, by the server's time; null when no clock is set
     * @param groups in each, everybody asks the next, the last the first
     * @param out who works with nobody
     */
    public record PairsShown(
            Company company,
            int round,
            PairingWay way,
            int turn,
            int turns,
            Long remainingMillis,
            List<List<MateShown>> groups,
            List<MateShown> out) {

        private static PairsShown of(Pairs pairs) {
            return new PairsShown(
                    pairs.company(),
                    pairs.round(),
                    pairs.way(),
                    pairs.turn(),
                    pairs.turns(),
                    pairs.remainingMillis(),
                    pairs.groups().stream().map(PairsShown::shown).toList(),
                    shown(pairs.out()));
        }

        private static List<MateShown> shown(List<Mate> mates) {
            return mates.stream().map(MateShown::of).toList();
        }
    }

    /**
     * How a round shall be.
     *
     * @param round the one there is, to be made anew, or the next one
     * @param groups by hand alone
     */
    public record PairsInput(
            @NotNull Integer round, @NotNull PairingWay way, List<@NotNull List<@NotNull UUID>> groups) {}

    /**
     * A turn to begin.
     *
     * @param minutes null for an equal share of the exercise
     */
    public record TurnInput(@NotNull Integer turn, Integer minutes) {}

    /** Whether somebody takes part. */
    public record PartInput(@NotNull Boolean takesPart) {}

    /** Who works with whom now. */
    @GET
    public Response current(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return shown(pairs.ofRun(sessionId, runId));
    }

    /** Puts people together: anew in this round, or in the next. */
    @PUT
    public Response pair(
            @PathParam("id") UUID sessionId,
            @PathParam("runId") UUID runId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PairsInput input) {
        var seen = pairs.ofRun(sessionId, runId).version();
        Versions.match(ifMatch, seen);
        return shown(pairs.pair(sessionId, runId, new RoundPlan(input.round(), input.way(), input.groups(), seen)));
    }

    /** Begins a turn. */
    @PUT
    @Path("/turn")
    public Response turn(
            @PathParam("id") UUID sessionId, @PathParam("runId") UUID runId, @NotNull @Valid TurnInput input) {
        return shown(pairs.turn(sessionId, runId, input.turn(), input.minutes()));
    }

    /** Somebody comes, or leaves: only whom it concerns changes partner. */
    @PUT
    @Path("/people/{personId}")
    public Response takePart(
            @PathParam("id") UUID sessionId,
            @PathParam("runId") UUID runId,
            @PathParam("personId") UUID personId,
            @NotNull @Valid PartInput input) {
        return shown(
                input.takesPart() ? pairs.join(sessionId, runId, personId) : pairs.leave(sessionId, runId, personId));
    }

    private static Response shown(Pairs pairs) {
        return Versions.tagged(PairsShown.of(pairs), pairs.version()).build();
    }
}
