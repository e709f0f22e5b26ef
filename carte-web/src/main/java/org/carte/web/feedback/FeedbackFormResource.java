package org.carte.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.carte.ejb.feedback.PaperService;
import org.carte.persistence.feedback.WaveKind;
import org.carte.web.shared.Words;

/** A questionnaire on paper. */
@ApplicationScoped
@Path("/sessions/{id}/feedback/form.pdf")
public class FeedbackFormResource {

    @Inject
    PaperService papers;

    /** The form of one instrument, in the language of who asks. */
    @GET
    @Produces("application/pdf")
    public Response pdf(
            @PathParam("id") UUID id,
            @QueryParam("kind") @DefaultValue("HOT") WaveKind kind,
            @Context HttpHeaders headers) {
        var locale = Words.spoken(headers.getAcceptableLanguages());
        return Response.ok(papers.print(id, kind, locale))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"carte-questionnaire.pdf\"")
                .build();
    }
}
