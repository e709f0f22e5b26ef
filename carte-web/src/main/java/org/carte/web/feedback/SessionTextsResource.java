package org.carte.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.carte.ejb.feedback.TextFilter;
import org.carte.ejb.feedback.TextService;
import org.carte.persistence.feedback.TextReview;
import org.carte.web.shared.Paging;

/** What was written about one session. */
@ApplicationScoped
@Path("/sessions/{id}/feedback")
@Produces(MediaType.APPLICATION_JSON)
public class SessionTextsResource {

    @Inject
    TextService texts;

    /** For staff: what enough people have answered to hide who wrote it. */
    @GET
    @Path("/texts")
    public Paging.Items<TextsResource.TextShown> texts(
            @PathParam("id") UUID id,
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("review") TextReview review,
            @Valid @BeanParam Paging paging) {
        return paging.items(
                texts.search(new TextFilter(id, null, review, q), paging.request()), TextsResource.TextShown::of);
    }

    /** For participants: what was decided to be public, and those who run the session could reply to. */
    @GET
    @Path("/published")
    public Paging.Items<TextsResource.TextShown> published(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
        return paging.items(texts.published(id, paging.request()), TextsResource.TextShown::of);
    }
}
