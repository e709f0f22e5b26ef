package org.carte.web.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.carte.ejb.schedule.SessionService;
import org.carte.persistence.schedule.SessionRow;
import org.carte.web.shared.Language;
import org.carte.web.shared.ListExport;
import org.carte.web.shared.Words;

/** Sessions as a file, looked for as on screen; a facilitator finds those they run. */
@ApplicationScoped
@Path("/sessions/export.{format}")
public class SessionsExportResource {

    @Inject
    SessionService sessions;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(
            @Valid @BeanParam SessionSearch search,
            @PathParam("format") String format,
            @Context HttpServletRequest request) {
        var reader = Language.of(request);
        var filter = search.filter(zone);
        return new ListExport<SessionRow>("carte-sessions", reader, zone)
                .column("schedule.session", SessionRow::title)
                .column("schedule.date", SessionRow::startsAt)
                .column("schedule.where", row -> row.venue() + ", " + row.room())
                .column("schedule.list.confirmed", SessionRow::confirmed)
                .column("schedule.list.waiting", SessionRow::waiting)
                .column("schedule.maxPlaces", SessionRow::maxPlaces)
                .column("schedule.status", row -> Words.of(reader, "schedule.status." + row.status()))
                .answer(format, page -> sessions.search(filter, page));
    }
}
