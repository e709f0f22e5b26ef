package org.carte.web.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.venue.VenueService;
import org.carte.ejb.venue.VenueSheet;
import org.carte.persistence.venue.Room;
import org.carte.persistence.venue.Venue;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Versions;

/** Places and their rooms. */
@ApplicationScoped
@Path("/venues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VenuesResource {

    @Inject
    VenueService venues;

    /** A venue with its rooms by name. */
    public record VenueShown(
            UUID id,
            String name,
            String address,
            String transport,
            String accessibility,
            List<VenueSheet.RoomLine> rooms) {

        private static VenueShown of(Venue venue, List<Room> rooms) {
            return new VenueShown(
                    venue.getId(),
                    venue.getName(),
                    venue.getAddress(),
                    venue.getTransport(),
                    venue.getAccessibility(),
                    rooms.stream().map(VenueSheet.RoomLine::of).toList());
        }
    }

    /** A page of the venues; {@code q} searches names. */
    @GET
    public Paging.Items<VenueShown> search(
            @QueryParam("q") @Size(max = 100) String q, @Valid @BeanParam Paging paging) {
        var found = venues.search(q, paging.request());
        var rooms = venues.rooms(found.stream().map(Venue::getId).toList());
        return paging.items(found, venue -> VenueShown.of(venue, rooms.getOrDefault(venue.getId(), List.of())));
    }

    /** Adds a venue with its rooms. */
    @POST
    public Response add(@NotNull @Valid VenueSheet sheet, @Context UriInfo uri) {
        var added = venues.add(sheet);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(added.getId().toString())
                        .build())
                .entity(VenueShown.of(added, venues.rooms(added.getId())))
                .tag(new EntityTag(Integer.toString(added.getVersion())))
                .build();
    }

    /** One venue. */
    @GET
    @Path("/{id}")
    public Response byId(@PathParam("id") UUID id) {
        return shown(venues.byId(id));
    }

    /** Changes a venue; rooms are recognised by id, those left out go unless a session uses them (409). */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VenueSheet sheet) {
        var seen = venues.byId(id).getVersion();
        Versions.match(ifMatch, seen);
        return shown(venues.change(id, seen, sheet));
    }

    private Response shown(Venue venue) {
        return Versions.tagged(VenueShown.of(venue, venues.rooms(venue.getId())), venue.getVersion())
                .build();
    }
}
