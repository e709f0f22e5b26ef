package org.carte.web.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.MapShareService;
import org.carte.ejb.carte.SharePlan;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.carte.CarteShare;
import org.carte.persistence.exercise.Zone;

/** What one shares of one's own map: by links, or with the facilitators of the session. */
@ApplicationScoped
@Path("/me/maps/{sessionId: [0-9a-fA-F-]{36}}/shares")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapSharesResource {

    @Inject
    MapShareService shares;

    /** With whom. */
    public enum With {
        /** Whoever is given the link. */
        LINK,
        /** The facilitators of the session, without a link. */
        FACILITATORS
    }

    /**
     * Something to be shared.
     *
     * @param with by a link when nothing is said
     * @param centre whether headline and promise are shown too
     * @param label whom it is for
     */
    public record NewShare(
            With with,
            @NotEmpty @Size(max = 7) List<@NotNull Zone> zones,
            @NotNull OffsetDateTime expiresAt,
            Boolean centre,
            @Size(max = CarteShare.LABEL) String label) {

        private SharePlan plan() {
            return new SharePlan(
                    with == With.FACILITATORS, zones, Boolean.TRUE.equals(centre), label, expiresAt.toInstant());
        }
    }

    /**
     * Something that is shared.
     *
     * @param url where its link leads; told when it is made, and never again
     * @param opened how often it was opened
     */
    public record ShareJson(
            UUID id,
            With with,
            List<Zone> zones,
            boolean centre,
            String label,
            Instant createdAt,
            Instant expiresAt,
            int opened,
            Instant openedAt,
            String url) {

        private static ShareJson of(CarteShare share, String url) {
            return new ShareJson(
                    share.getId(),
                    share.isEntrusted() ? With.FACILITATORS : With.LINK,
                    share.getZones(),
                    share.isCentre(),
                    share.getLabel(),
                    share.getCreatedAt(),
                    share.getExpiresAt(),
                    share.getOpened(),
                    share.getOpenedAt(),
                    url);
        }
    }

    /** What is shared of the map, the newest first; there is at most twenty. */
    @GET
    public List<ShareJson> shares(@PathParam("sessionId") UUID sessionId) {
        return shares.ofMap(sessionId).stream()
                .map(share -> ShareJson.of(share, null))
                .toList();
    }

    /** Shares. */
    @POST
    public Response share(@PathParam("sessionId") UUID sessionId, @NotNull @Valid NewShare input) {
        var made = shares.share(sessionId, input.plan());
        return Response.status(Response.Status.CREATED)
                .entity(ShareJson.of(made.share(), made.path() == null ? null : PublicAddress.of(made.path())))
                .header("Cache-Control", MapDrawing.NOBODY_KEEPS)
                .build();
    }
}
