package org.carte.web.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.MapChange;
import org.carte.ejb.carte.MapService;
import org.carte.ejb.carte.MapVersionService;
import org.carte.persistence.carte.CarteVersion;
import org.carte.persistence.carte.MapVersionLine;
import org.carte.persistence.carte.VersionCause;
import org.carte.web.shared.Paging;

/** What one's own map said on earlier days. */
@ApplicationScoped
@Path("/me/maps/{sessionId: [0-9a-fA-F-]{36}}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapVersionsResource {

    @Inject
    MapVersionService versions;

    @Inject
    MapService maps;

    /** One line of the list. */
    public record VersionListed(int number, VersionCause cause, String label, Instant createdAt, int entries) {

        private static VersionListed of(MapVersionLine line) {
            return new VersionListed(line.number(), line.cause(), line.label(), line.createdAt(), line.entries());
        }
    }

    /** All a version says. */
    public record VersionJson(int number, String headline, String promise, List<MapJson.ZoneJson> zones) {}

    /** How a new one is to be called; nothing for nothing. */
    public record NewVersion(@Size(max = CarteVersion.LABEL) String label) {}

    /** The versions of the map, the newest first. */
    @GET
    public Paging.Items<VersionListed> versions(
            @PathParam("sessionId") UUID sessionId, @Valid @BeanParam Paging paging) {
        return paging.items(versions.ofMap(sessionId, paging.request()), VersionListed::of);
    }

    /** Keeps what the map says now. */
    @POST
    public Response keep(@PathParam("sessionId") UUID sessionId, @NotNull @Valid NewVersion input) {
        versions.keep(sessionId, input.label());
        return Response.status(Response.Status.CREATED).build();
    }

    /** What one of them says. */
    @GET
    @Path("/{number: [0-9]{1,6}}")
    public Response byNumber(@PathParam("sessionId") UUID sessionId, @PathParam("number") int number) {
        var sheet = maps.ofSession(sessionId);
        var content = versions.content(sessionId, number);
        var shown = new VersionJson(
                number,
                content.headline(),
                content.promise(),
                MapJson.zones(content, sheet.rules(), sheet.owner().readsIn()));
        return Response.ok(shown)
                .header(HttpHeaders.CACHE_CONTROL, MapDrawing.NOBODY_KEEPS)
                .build();
    }

    /**
     * What has changed since.
     *
     * @param to the number of another version; without it, the map as it is
     */
    @GET
    @Path("/{number: [0-9]{1,6}}/changes")
    public List<MapChange> changes(
            @PathParam("sessionId") UUID sessionId, @PathParam("number") int number, @QueryParam("to") Integer to) {
        return versions.compare(sessionId, number, to).changes();
    }

    /** Makes the map say that again; what it says now is kept. */
    @POST
    @Path("/{number: [0-9]{1,6}}/restore")
    public Response restore(@PathParam("sessionId") UUID sessionId, @PathParam("number") int number) {
        versions.restore(sessionId, number);
        return Response.noContent().build();
    }
}
