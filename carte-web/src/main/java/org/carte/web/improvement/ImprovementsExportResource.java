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
import org.carte.ejb.improvement.ImprovementService;
import org.carte.persistence.improvement.ImprovementRow;
import org.carte.web.shared.ListExport;
import org.carte.web.shared.SearchedFile;

/** The register of improvements as a file, searched as on screen. */
@ApplicationScoped
@Path("/improvements/export.{format}")
public class ImprovementsExportResource {

    @Inject
    ImprovementService improvements;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(@Valid @BeanParam SearchedFile file, @QueryParam("closed") boolean closed) {
        var reader = file.reader();
        return new ListExport<ImprovementRow>("carte-improvements", reader, zone)
                .column("improvement.opened", ImprovementRow::openedOn)
                .column("improvement.subject", ImprovementRow::subject)
                .column("improvement.finding", row -> row.question(reader))
                .column("improvement.sessions", ImprovementRow::sessions)
                .column("improvement.cause", ImprovementRow::cause)
                .column("improvement.action", ImprovementRow::action)
                .column("improvement.owner", ImprovementRow::owner)
                .column("improvement.due", ImprovementRow::dueOn)
                .column("improvement.effect", ImprovementRow::effect)
                .column("improvement.closed", ImprovementRow::closedOn)
                .answer(file.format(), page -> improvements.search(file.words(), closed, page));
    }
}
