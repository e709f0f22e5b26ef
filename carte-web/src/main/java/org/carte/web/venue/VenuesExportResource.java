package org.carte.web.venue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.carte.ejb.venue.VenueService;
import org.carte.persistence.venue.Venue;
import org.carte.web.shared.Language;
import org.carte.web.shared.ListExport;

/** Venues as a file. */
@Path("/venues/export.{format}")
public class VenuesExportResource {

    @Inject
    VenueService venues;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(@PathParam("format") String format, @Context HttpServletRequest request) {
        return new ListExport<Venue>("carte-venues", Language.of(request), zone)
                .column("venue.name", Venue::getName)
                .column("venue.address", Venue::getAddress)
                .answer(format, page -> venues.search(null, page));
    }
}
