package org.carte.web.catalogue;

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
import org.carte.ejb.catalogue.ProgrammeService;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.web.shared.Language;
import org.carte.web.shared.ListExport;

/** The catalogue as a file. */
@ApplicationScoped
@Path("/programmes/export.{format}")
public class ProgrammesExportResource {

    @Inject
    ProgrammeService programmes;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(
            @QueryParam("q") @Size(max = 100) String words,
            @QueryParam("archived") boolean archived,
            @PathParam("format") String format,
            @Context HttpServletRequest request) {
        return new ListExport<ProgrammeVersion>("carte-programmes", Language.of(request), zone)
                .column("catalogue.title", ProgrammeVersion::getTitle)
                .column("catalogue.promise", ProgrammeVersion::getPromise)
                .column("catalogue.audience", ProgrammeVersion::getAudience)
                .column("catalogue.duration", ProgrammeVersion::getDurationHours)
                .column("catalogue.price", ProgrammeVersion::getPrice)
                .column("catalogue.version", ProgrammeVersion::getNumber)
                .answer(format, page -> programmes.search(words, archived, page));
    }
}
