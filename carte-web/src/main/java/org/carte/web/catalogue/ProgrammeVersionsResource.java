package org.carte.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.catalogue.FieldChange;
import org.carte.ejb.catalogue.ProgrammeHistoryService;
import org.carte.persistence.catalogue.VersionRow;

/** What a programme said before. */
@ApplicationScoped
@Path("/programmes/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeVersionsResource {

    @Inject
    ProgrammeHistoryService history;

    /** The versions, the newest first. */
    public record VersionsShown(List<VersionRow> items) {}

    /** The fields that differ between two versions. */
    public record ChangesShown(int from, int to, List<FieldChange> changes) {}

    /** The versions of a programme, the newest first. */
    @GET
    public VersionsShown versions(@PathParam("id") UUID id) {
        return new VersionsShown(history.versions(id));
    }

    /** What differs between two versions, by their numbers, field by field and word by word. */
    @GET
    @Path("/changes")
    public ChangesShown changes(@PathParam("id") UUID id, @QueryParam("from") int from, @QueryParam("to") int to) {
        return new ChangesShown(from, to, history.compare(id, from, to).changes(Enum::name));
    }
}
