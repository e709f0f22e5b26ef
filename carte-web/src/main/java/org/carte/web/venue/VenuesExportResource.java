package org.carte.web.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.carte.ejb.venue.VenueService;
import org.carte.persistence.venue.VenueRoom;
import org.carte.web.shared.Language;
import org.carte.web.shared.ListExport;

/** Venues as a file, one room a row. */
@ApplicationScoped
@Path("/venues/export.{format}")
public class VenuesExportResource {

    @Inject
    VenueService venues;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(@PathParam("format") String format, @Context HttpServletRequest request) {
        return new ListExport<VenueRoom>("carte-venues", Language.of(request), zone)
                .column("venue.name", VenueRoom::venue)
                .column("venue.address", VenueRoom::address)
                .column("venue.roomName", VenueRoom::room)
                .column("venue.capacity", VenueRoom::capacity)
                .column("venue.transport", VenueRoom::transport)
                .column("venue.accessibility", VenueRoom::accessibility)
                .answer(format, venues::everyRoom);
    }
}
