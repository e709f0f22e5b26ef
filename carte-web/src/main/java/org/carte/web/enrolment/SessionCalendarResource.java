package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.carte.ejb.enrolment.SessionCalendarService;
import org.carte.ejb.schedule.ICalendar;

/** A session for the calendar of whoever comes. */
@ApplicationScoped
@Path("/sessions/{id}/calendar.ics")
public class SessionCalendarResource {

    @Inject
    SessionCalendarService calendars;

    /** Its days as iCalendar events. */
    @GET
    @Produces(ICalendar.MEDIA_TYPE)
    public Response calendar(@PathParam("id") UUID id) {
        return Response.ok(calendars.calendar(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"session.ics\"")
                .build();
    }
}
