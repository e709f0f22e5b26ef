package org.carte.web.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.SharedMap;
import org.carte.ejb.carte.SharedMapService;
import org.carte.persistence.carte.EntrustedMap;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Paging;

/** What participants show the facilitators of their session of their maps. For everybody else there is nothing. */
@ApplicationScoped
@Path("/sessions/{id: [0-9a-fA-F-]{36}}/maps")
@Produces(MediaType.APPLICATION_JSON)
public class EntrustedMapsResource {

    @Inject
    SharedMapService maps;

    /** A line of the list. */
    public record EntrustedListed(UUID id, String owner) {

        private static EntrustedListed of(EntrustedMap map) {
            return new EntrustedListed(map.id(), map.owner());
        }
    }

    /** A sentence. */
    public record EntrustedLine(String text, int weight) {}

    /** A zone that is shown. */
    public record EntrustedZone(Zone zone, String title, List<EntrustedLine> entries) {

        private static EntrustedZone of(SharedMap map, SharedMap.Part part) {
            return new EntrustedZone(
                    part.zone(),
                    MapDrawing.title(map.rules(), part.zone(), map.language()),
                    part.lines().stream()
                            .map(line -> new EntrustedLine(line.text(), line.weight()))
                            .toList());
        }
    }

    /**
     * What is shown of a map.
     *
     * @param headline empty unless it is shown
     * @param promise empty unless it is shown
     * @param expiresAt when less will be shown
     */
    public record EntrustedShown(
            UUID id, String owner, String headline, String promise, List<EntrustedZone> zones, Instant expiresAt) {}

    /** The maps of which something is shown, by the names of their owners. */
    @GET
    public Paging.Items<EntrustedListed> list(@PathParam("id") UUID sessionId, @Valid @BeanParam Paging paging) {
        return paging.items(maps.entrusted(sessionId, paging.request()), EntrustedListed::of);
    }

    /** What is shown of one of them; its owner sees that it was opened. */
    @GET
    @Path("/{mapId: [0-9a-fA-F-]{36}}")
    public Response open(@PathParam("id") UUID sessionId, @PathParam("mapId") UUID mapId) {
        var map = maps.openEntrusted(sessionId, mapId);
        var shown = new EntrustedShown(
                mapId,
                map.owner(),
                map.headline(),
                map.promise(),
                map.parts().stream().map(part -> EntrustedZone.of(map, part)).toList(),
                map.expiresAt());
        return Response.ok(shown)
                .header(HttpHeaders.CACHE_CONTROL, MapDrawing.NOBODY_KEEPS)
                .build();
    }
}
