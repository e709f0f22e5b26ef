package org.carte.web.carte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.carte.ejb.carte.MapShareService;
import org.carte.web.shared.PathId;

/** Something one shares of one's own map. */
@ApplicationScoped
@Path("/me/shares/{id}")
public class ShareResource {

    @Inject
    MapShareService shares;

    /** Takes it back: it opens nothing any more. */
    @DELETE
    public Response revoke(@PathParam("id") String id) {
        shares.revoke(PathId.of(id));
        return Response.noContent().build();
    }
}
