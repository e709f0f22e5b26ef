package org.carte.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.carte.ejb.privacy.AuditService;
import org.carte.persistence.privacy.AuditLine;
import org.carte.web.shared.Language;
import org.carte.web.shared.ListExport;
import org.carte.web.shared.Words;

/** The trail as a file, searched as on screen. */
@ApplicationScoped
@Path("/audit/export.{format}")
public class AuditExportResource {

    @Inject
    AuditService audit;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(
            @QueryParam("q") @Size(max = 100) String words,
            @PathParam("format") String format,
            @Context HttpServletRequest request) {
        var reader = Language.of(request);
        return new ListExport<AuditLine>("carte-audit", reader, zone)
                .column("audit.when", AuditLine::happenedAt)
                .column("audit.login", AuditLine::login)
                .column("audit.person", AuditLine::person)
                .column("audit.kind", row -> Words.of(reader, "audit.kind." + row.kind()))
                .column("audit.session", AuditLine::title)
                .column("audit.starts", AuditLine::startsAt)
                .column("audit.reason", AuditLine::reason)
                .answer(format, page -> audit.search(words, page));
    }
}
