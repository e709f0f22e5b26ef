package org.carte.web.recap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.carte.ejb.recap.RecapService;

/** The recap as a page of its own, published or not. */
@ApplicationScoped
@Path("/sessions/{id}/recap.html")
public class RecapHtmlResource {

    @Inject
    RecapService recaps;

    /** As the public would read it if it were published as it is now. */
    @GET
    @Produces("text/html; charset=utf-8")
    public String read(@PathParam("id") UUID id) {
        return recaps.page(id, fileName -> "photos/" + fileName);
    }
}
