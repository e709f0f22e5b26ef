package org.carte.web.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.carte.ejb.carte.MapPaper;
import org.carte.ejb.carte.MapService;
import org.carte.ejb.carte.MapSheet;
import org.carte.ejb.carte.MapStepService;
import org.carte.ejb.carte.RoseFormat;
import org.carte.ejb.carte.RosePaint;
import org.carte.ejb.carte.RoseScheme;
import org.carte.persistence.carte.MapOfSession;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Versions;

/** One's own maps. Nobody else's can be named: an address says the session, the login says whose. */
@ApplicationScoped
@Path("/me/maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapResource {

    @Inject
    MapService maps;

    @Inject
    MapStepService steps;

    @Inject
    MapDrawing drawing;

    /**
     * One line of the list.
     *
     * @param entries how many sentences are on the map
     * @param updatedAt missing when the map was never opened
     */
    public record MapListed(
            UUID sessionId, String title, Instant startsAt, String headline, long entries, Instant updatedAt) {

        private static MapListed of(MapOfSession map) {
            return new MapListed(
                    map.sessionId(), map.title(), map.startsAt(), map.headline(), map.entries(), map.updatedAt());
        }
    }

    /** The sessions one has a place in, the latest first, with what one's map of each says. */
    @GET
    public Paging.Items<MapListed> mine(@Valid @BeanParam Paging paging) {
        return paging.items(maps.mine(paging.request()), MapListed::of);
    }

    /** One map; empty at the first look. */
    @GET
    @Path("/{sessionId: [0-9a-fA-F-]{36}}")
    public Response byId(@PathParam("sessionId") UUID sessionId) {
        var sheet = maps.ofSession(sessionId);
        return answer(MapJson.of(sheet), sheet).build();
    }

    /** Replaces what is on the map: 412 when it has changed since it was read. */
    @PUT
    @Path("/{sessionId: [0-9a-fA-F-]{36}}")
    public Response replace(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MapJson input) {
        int seen = maps.ofSession(sessionId).carte().getVersion();
        Versions.match(ifMatch, seen);
        var sheet = maps.replace(sessionId, seen, input.draft());
        return answer(MapJson.of(sheet), sheet).build();
    }

    /** The map as JSON, to be kept. */
    @GET
    @Path("/{sessionId: [0-9a-fA-F-]{36}}.json")
    public Response json(@PathParam("sessionId") UUID sessionId) {
        var sheet = maps.ofSession(sessionId);
        return download(MapJson.of(sheet), sheet, "json").build();
    }

    /**
     * The rose as a file of its own.
     *
     * @param scheme its colours; without it they follow the device of whoever looks
     */
    @GET
    @Path("/{sessionId: [0-9a-fA-F-]{36}}.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    public Response svg(@PathParam("sessionId") UUID sessionId, @QueryParam("scheme") RoseScheme scheme) {
        var sheet = maps.ofSession(sessionId);
        return download(drawing.svg(sheet, RoseFormat.LANDSCAPE_A4, RosePaint.file(scheme)), sheet, "svg")
                .build();
    }

    /** The rose as a picture, for places that take no drawing. */
    @GET
    @Path("/{sessionId: [0-9a-fA-F-]{36}}.png")
    @Produces("image/png")
    public Response png(@PathParam("sessionId") UUID sessionId, @QueryParam("scheme") RoseScheme scheme) {
        var sheet = maps.ofSession(sessionId);
        return download(drawing.png(sheet, scheme), sheet, "png").build();
    }

    /** The rose and the same in words, to be printed. */
    @GET
    @Path("/{sessionId: [0-9a-fA-F-]{36}}.pdf")
    @Produces("application/pdf")
    public Response pdf(
            @PathParam("sessionId") UUID sessionId,
            @QueryParam("paper") @DefaultValue("A4") MapPaper paper,
            @QueryParam("scheme") RoseScheme scheme) {
        var sheet = maps.ofSession(sessionId);
        return download(drawing.pdf(sheet, paper, scheme), sheet, "pdf").build();
    }

    /** Takes back the last change; 409 when there is none. */
    @POST
    @Path("/{sessionId: [0-9a-fA-F-]{36}}/undo")
    public Response undo(@PathParam("sessionId") UUID sessionId) {
        steps.undo(sessionId);
        return byId(sessionId);
    }

    /** Makes again what was taken back last; 409 when there is nothing. */
    @POST
    @Path("/{sessionId: [0-9a-fA-F-]{36}}/redo")
    public Response redo(@PathParam("sessionId") UUID sessionId) {
        steps.redo(sessionId);
        return byId(sessionId);
    }

    private Response.ResponseBuilder download(Object shown, MapSheet sheet, String ending) {
        return answer(shown, sheet)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + drawing.fileName(sheet) + "." + ending + "\"");
    }

    private static Response.ResponseBuilder answer(Object shown, MapSheet sheet) {
        return Versions.tagged(shown, sheet.carte().getVersion())
                .header(HttpHeaders.CACHE_CONTROL, MapDrawing.NOBODY_KEEPS);
    }
}
