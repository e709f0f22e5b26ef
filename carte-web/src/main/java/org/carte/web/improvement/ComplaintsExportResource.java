package org.carte.web.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.carte.ejb.improvement.ComplaintService;
import org.carte.persistence.improvement.Complaint;
import org.carte.web.shared.ListExport;
import org.carte.web.shared.SearchedFile;
import org.carte.web.shared.Words;

/** The register of complaints as a file, searched as on screen. */
@ApplicationScoped
@Path("/complaints/export.{format}")
public class ComplaintsExportResource {

    @Inject
    ComplaintService complaints;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(@Valid @BeanParam SearchedFile file, @QueryParam("answered") boolean answered) {
        var reader = file.reader();
        return new ListExport<Complaint>("carte-complaints", reader, zone)
                .column("complaint.number", Complaint::getNumber)
                .column("complaint.received", Complaint::getReceivedAt)
                .column("complaint.via", row -> Words.of(reader, "complaint.via." + row.getVia()))
                .column("complaint.who", Complaint::getComplainant)
                .column("complaint.role", row -> Words.of(reader, "complaint.role." + row.getRole()))
                .column("complaint.email", Complaint::getEmail)
                .column("complaint.about", Complaint::getAbout)
                .column("complaint.wording", Complaint::getWording)
                .column("complaint.due", Complaint::getDueOn)
                .column("complaint.answeredOn", Complaint::getAnsweredOn)
                .column("complaint.answer", Complaint::getAnswer)
                .column(
                        "complaint.outcome",
                        row -> row.getOutcome() == null
                                ? null
                                : Words.of(reader, "complaint.outcome." + row.getOutcome()))
                .answer(file.format(), page -> complaints.search(file.words(), answered, page));
    }
}
