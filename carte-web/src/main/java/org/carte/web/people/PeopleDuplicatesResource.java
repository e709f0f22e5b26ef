package org.carte.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.people.MergeService;
import org.carte.persistence.people.Duplicate;

/** Records that may be one person. */
@ApplicationScoped
@Path("/people/duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleDuplicatesResource {

    @Inject
    MergeService merges;

    /** One of two records. */
    public record RecordShown(UUID id, String name, String email) {}

    /** Two records, and what they have in common. */
    public record PairShown(RecordShown one, RecordShown other, boolean sameName, boolean samePhone) {

        private static PairShown of(Duplicate pair) {
            return new PairShown(
                    new RecordShown(pair.first(), pair.firstName(), pair.firstEmail()),
                    new RecordShown(pair.second(), pair.secondName(), pair.secondEmail()),
                    pair.sameName(),
                    pair.samePhone());
        }
    }

    /** The pairs, by name; of very many the first hundred. */
    @GET
    public List<PairShown> suggestions() {
        return merges.suggestions().stream().map(PairShown::of).toList();
    }

    /** Says that two records are two people, whichever is named first: they are not suggested again. */
    @DELETE
    @Path("/{one}/{other}")
    public void tellApart(@PathParam("one") UUID one, @PathParam("other") UUID other) {
        merges.tellApart(one, other);
    }
}
