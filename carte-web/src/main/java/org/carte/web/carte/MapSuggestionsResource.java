package org.carte.web.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.Suggestion;
import org.carte.ejb.carte.SuggestionService;
import org.carte.persistence.carte.Feeding;
import org.carte.persistence.exercise.Zone;

/** What could go on one's own map. */
@ApplicationScoped
@Path("/me/maps/{sessionId: [0-9a-fA-F-]{36}}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class MapSuggestionsResource {

    @Inject
    SuggestionService suggestions;

    /**
     * Words that may be taken; run and text are the {@code origin} of an entry that takes them.
     *
     * @param zone null for all of them
     * @param author who wrote them about one; null for oneself, and for what mirrors show
     * @param mirrored whether others have chosen them for one
     * @param taken whether they are on the map already
     */
    public record SuggestionJson(
            UUID runId, String exercise, Zone zone, String text, String author, boolean mirrored, boolean taken) {

        private static SuggestionJson of(Suggestion suggestion) {
            return new SuggestionJson(
                    suggestion.runId(),
                    suggestion.exercise(),
                    suggestion.feeds().zone(),
                    suggestion.text(),
                    suggestion.author(),
                    suggestion.mirrored(),
                    suggestion.taken());
        }
    }

    /** Those that are offered in some zone, in the order of the day. */
    @GET
    public Response suggestions(@PathParam("sessionId") UUID sessionId) {
        List<SuggestionJson> shown = suggestions.ofSession(sessionId).stream()
                .filter(suggestion -> suggestion.feeds() != Feeding.NOWHERE)
                .map(SuggestionJson::of)
                .toList();
        return Response.ok(shown)
                .header(HttpHeaders.CACHE_CONTROL, MapDrawing.NOBODY_KEEPS)
                .build();
    }
}
