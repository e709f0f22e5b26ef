package org.carte.web.recap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.carte.ejb.recap.RecapService;

/** The recap as a Markdown post with front matter. */
@ApplicationScoped
@Path("/sessions/{id}/recap.md")
public class RecapMarkdownResource {

    @Inject
    RecapService recaps;

    /** A file to put among the posts of a static site. */
    @GET
    @Produces("text/markdown; charset=utf-8")
    public Response download(@PathParam("id") UUID id) {
        var slug = recaps.ofSession(id).getSlug();
        return Response.ok(recaps.markdown(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".md\"")
                .build();
    }
}
