package org.carte.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.people.PeopleImportService;
import org.carte.ejb.people.PeopleImporter;
import org.carte.persistence.people.ImportReport;
import org.carte.web.shared.Language;
import org.carte.web.shared.Problem;
import org.carte.web.shared.Words;

/** Lists of people, brought in one request. The screen does the same in the background. */
@ApplicationScoped
@Path("/people/import")
public class PeopleImportResource {

    private static final int INVALID = 422;

    @Inject
    PeopleImportService imports;

    @Inject
    PeopleImporter importer;

    @Inject
    ZoneId zone;

    /** A line that cannot be taken; {@code field} is missing when it is about the whole line. */
    public record RejectedShown(int line, String field, String message) {}

    /** What the list comes to. */
    public record ImportShown(int created, int updated, int unchanged, List<RejectedShown> rejected) {}

    /** The same with a line that cannot be taken: a problem that says what the list would come to. */
    public record ImportProblem(
            String type,
            String title,
            int status,
            String detail,
            List<Problem.Violation> violations,
            int created,
            int updated,
            int unchanged,
            List<RejectedShown> rejected) {}

    /**
     * Takes a list into the directory, or with {@code dryRun} only says what it would come to. With any line that
     * cannot be taken nothing is stored: 422, with every such line.
     */
    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response bring(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            byte[] content,
            @Context HttpServletRequest request) {
        imports.requireSize(content);
        var report = importer.run(content, null, dryRun, percent -> {});
        var shown = shown(report, Language.of(request));
        return shown.rejected().isEmpty()
                ? Response.ok(shown).build()
                : Response.status(INVALID)
                        .type(Problem.MEDIA_TYPE)
                        .entity(problem(shown, Language.of(request)))
                        .build();
    }

    /** The file of an import on screen, with the reason in a last column: to correct and to bring again. */
    @GET
    @Path("/{id}/rejected.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response rejected(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        var reader = Language.of(request);
        var report = imports.status(id).report();
        var file = imports.file(id);
        StreamingOutput content = out -> RejectedLines.write(out, file, report, reader, zone);
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"carte-import.csv\"")
                .build();
    }

    private static ImportShown shown(ImportReport report, Locale reader) {
        return new ImportShown(
                report.created(),
                report.updated(),
                report.unchanged(),
                report.rejected().stream()
                        .map(wrong ->
                                new RejectedShown(wrong.line(), wrong.field(), RejectedLines.reason(wrong, reader)))
                        .toList());
    }

    private static ImportProblem problem(ImportShown shown, Locale reader) {
        var violations = shown.rejected().stream()
                .map(wrong -> new Problem.Violation(
                        "lines[" + wrong.line() + "]" + (wrong.field() == null ? "" : "." + wrong.field()),
                        wrong.message()))
                .toList();
        return new ImportProblem(
                "about:blank",
                Words.of(reader, "error.title." + INVALID),
                INVALID,
                Words.of(reader, "people.import.rejected", shown.rejected().size()),
                violations,
                shown.created(),
                shown.updated(),
                shown.unchanged(),
                shown.rejected());
    }
}
