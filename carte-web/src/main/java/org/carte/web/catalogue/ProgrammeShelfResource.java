package org.carte.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.carte.ejb.catalogue.ProgrammeService;
import org.carte.ejb.catalogue.ProgrammeShelfService;
import org.carte.ejb.shared.InvalidException;
import org.carte.web.shared.Versions;

/** Whether a programme is offered for planning, whether everybody sees it, and copies of it. */
@ApplicationScoped
@Path("/programmes/{id}/shelf")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeShelfResource {

    @Inject
    ProgrammeShelfService shelf;

    @Inject
    ProgrammeService programmes;

    /** Where it shall stand; what is archived is not public. */
    public record ShelfInput(@NotNull Boolean archived, @NotNull Boolean published) {}

    /** The title of the copy. */
    public record CopyInput(@NotBlank @Size(max = 160) String title) {}

    /** Puts it there. */
    @PUT
    public Response place(@PathParam("id") UUID id, @NotNull @Valid ShelfInput wanted) {
        if (wanted.archived() && wanted.published()) {
            throw new InvalidException("published", "error.catalogue.archived");
        }
        if (wanted.archived()) {
            shelf.archive(id);
        } else {
            shelf.bringBack(id);
        }
        if (wanted.published()) {
            shelf.publish(id);
        } else {
            shelf.withdraw(id);
        }
        var current = programmes.current(id);
        return Versions.tagged(
                        ProgrammesResource.ProgrammeShown.of(current, programmes.sheet(current)),
                        current.getProgramme().getVersion())
                .build();
    }

    /** Adds a programme that says the same under another title. */
    @POST
    @Path("/copies")
    public Response duplicate(@PathParam("id") UUID id, @NotNull @Valid CopyInput input, @Context UriInfo uri) {
        var copy = shelf.duplicate(id, input.title());
        var address = uri.getBaseUriBuilder()
                .path(ProgrammesResource.class)
                .path(copy.getProgramme().getId().toString());
        return Versions.tagged(
                        ProgrammesResource.ProgrammeShown.of(copy, programmes.sheet(copy)),
                        copy.getProgramme().getVersion())
                .status(Response.Status.CREATED)
                .location(address.build())
                .build();
    }
}
