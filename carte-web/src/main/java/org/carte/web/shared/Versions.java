package org.carte.web.shared;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.carte.ejb.shared.StaleException;

/** Lost updates, said in HTTP: what is read carries an {@code ETag}, what is written needs an {@code If-Match}. */
public final class Versions {

    private Versions() {}

    /** Answers a single resource with its version. */
    public static Response.ResponseBuilder tagged(Object shown, int version) {
        return Response.ok(shown).tag(new EntityTag(Integer.toString(version)));
    }

    /**
     * Refuses to write on anything but what the caller has read.
     *
     * @param ifMatch the header, null when it is missing
     * @param current the version that is stored
     * @throws WebApplicationException 428 without the header
     * @throws StaleException 412 when the version is another
     */
    public static void match(String ifMatch, int current) {
        if (ifMatch == null) {
            throw new WebApplicationException(Response.status(428).build());
        }
        var bare = ifMatch.strip();
        if (!bare.equals("*") && !bare.equals("\"" + current + "\"")) {
            throw new StaleException();
        }
    }
}
