package org.carte.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.live.Mate;
import org.carte.ejb.live.Mates;
import org.carte.ejb.live.MatesService;
import org.carte.ejb.live.SharingService;
import org.carte.web.live.RunResource.SharedList;
import org.carte.web.shared.Words;

/** With whom the caller works in a run, and what those let them read. */
@ApplicationScoped
@Path("/sessions/{id}/runs/{runId}/mates")
@Produces(MediaType.APPLICATION_JSON)
public class MateResource {

    @Inject
    MatesService mates;

    @Inject
    SharingService sharing;

    @Context
    HttpHeaders headers;

    /** Somebody of the caller's group. */
    public record MateInGroup(UUID personId, String displayName) {

        private static MateInGroup of(Mate mate) {
            return new MateInGroup(mate.personId(), mate.displayName());
        }
    }

    /** Somebody the caller writes about. */
    public record TargetShown(UUID personId, String firstName, Mates.Target.State state) {}

    /**
     * The caller's group.
     *
     * @param round counted from 1; 0 before anybody was put together
     * @param askerId who asks in this turn; null for nobody
     * @param askedId who is asked in this turn
     */
    public record MatesShown(
            int round,
            int turn,
            Long remainingMillis,
            UUID askerId,
            UUID askedId,
            List<MateInGroup> group,
            List<TargetShown> writesAbout) {

        private static MatesShown of(Mates mates) {
            return new MatesShown(
                    mates.round(),
                    mates.turn(),
                    mates.remainingMillis(),
                    mates.asker().map(Mate::personId).orElse(null),
                    mates.asked().map(Mate::personId).orElse(null),
                    mates.group().stream().map(MateInGroup::of).toList(),
                    mates.targets().stream()
                            .map(target -> new TargetShown(target.personId(), target.firstName(), target.state()))
                            .toList());
        }
    }

    /** The caller's group, and whose turn it is. */
    @GET
    public MatesShown group(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return MatesShown.of(mates.mates(sessionId, runId));
    }

    /** What the others of the group wrote about themselves and share with it; empty before it is locked. */
    @GET
    @Path("/shared")
    public SharedList shared(@PathParam("id") UUID sessionId, @PathParam("runId") UUID runId) {
        return SharedList.of(sharing.withPair(sessionId, runId, Words.spoken(headers.getAcceptableLanguages())));
    }
}
