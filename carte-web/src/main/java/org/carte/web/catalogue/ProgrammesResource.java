package org.carte.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.catalogue.ProgrammeService;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Versions;

/** The catalogue. */
@ApplicationScoped
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammesResource {

    @Inject
    ProgrammeService programmes;

    /**
     * A programme as its current version says it; {@code number} counts the versions from 1, {@code slug} is the last part
     * of the public address, null until there was one.
     */
    public record ProgrammeShown(
            UUID id,
            int number,
            String title,
            String promise,
            List<String> objectives,
            String audience,
            String prerequisites,
            BigDecimal durationHours,
            String method,
            String evaluation,
            BigDecimal price,
            String accessibility,
            String accessTerms,
            String contact,
            List<ProgrammeSheet.Block> agenda,
            boolean archived,
            boolean published,
            String slug) {

        static ProgrammeShown of(ProgrammeVersion version, ProgrammeSheet sheet) {
            return new ProgrammeShown(
                    version.getProgramme().getId(),
                    version.getNumber(),
                    sheet.title(),
                    sheet.promise(),
                    sheet.objectives(),
                    sheet.audience(),
                    sheet.prerequisites(),
                    sheet.durationHours(),
                    sheet.method(),
                    sheet.evaluation(),
                    sheet.price(),
                    sheet.accessibility(),
                    sheet.accessTerms(),
                    sheet.contact(),
                    sheet.agenda(),
                    version.getProgramme().isArchived(),
                    version.getProgramme().isPublished(),
                    version.getProgramme().getSlug());
        }
    }

    /** A page of the catalogue; {@code q} searches titles, {@code archived} asks for what is not offered any more. */
    @GET
    public Paging.Items<ProgrammeShown> search(
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("archived") boolean archived,
            @Valid @BeanParam Paging paging) {
        var found = programmes.search(q, archived, paging.request());
        var sheets = programmes.sheets(found.content());
        return paging.items(found, version -> ProgrammeShown.of(version, sheets.get(version.getId())));
    }

    /** Adds a programme. */
    @POST
    public Response add(@NotNull @Valid ProgrammeSheet sheet, @Context UriInfo uri) {
        var added = programmes.add(sheet);
        var id = added.getProgramme().getId();
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(ProgrammeShown.of(added, sheet))
                .tag(new EntityTag(Integer.toString(added.getProgramme().getVersion())))
                .build();
    }

    /** One programme. */
    @GET
    @Path("/{id}")
    public Response byId(@PathParam("id") UUID id) {
        return shown(programmes.current(id));
    }

    /** Makes a new version of a programme; sessions already planned keep theirs. */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProgrammeSheet sheet) {
        var seen = programmes.current(id).getProgramme().getVersion();
        Versions.match(ifMatch, seen);
        return shown(programmes.change(id, seen, sheet));
    }

    private Response shown(ProgrammeVersion version) {
        return Versions.tagged(
                        ProgrammeShown.of(version, programmes.sheet(version)),
                        version.getProgramme().getVersion())
                .build();
    }
}
