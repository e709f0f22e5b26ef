package org.carte.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentService;
import org.carte.persistence.enrolment.EnrolmentRow;
import org.carte.web.shared.Language;
import org.carte.web.shared.ListExport;
import org.carte.web.shared.Words;

/** Who has a place in a session and who waits, as a file. */
@ApplicationScoped
@Path("/sessions/{id}/enrolments/export.{format}")
public class EnrolmentsExportResource {

    @Inject
    EnrolmentService enrolments;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(
            @PathParam("id") UUID id, @PathParam("format") String format, @Context HttpServletRequest request) {
        var reader = Language.of(request);
        return new ListExport<EnrolmentRow>("carte-enrolments", reader, zone)
                .column("people.firstName", EnrolmentRow::firstName)
                .column("people.lastName", EnrolmentRow::lastName)
                .column("people.email", EnrolmentRow::email)
                .column("enrolment.trade", EnrolmentRow::trade)
                .column("enrolment.status", row -> Words.of(reader, "people.history.status." + row.status()))
                .column("enrolment.position", row -> row.isWaiting() ? row.rank() : null)
                .column("enrolment.since", EnrolmentRow::askedAt)
                .answer(format, page -> enrolments.ofSession(id, page));
    }
}
