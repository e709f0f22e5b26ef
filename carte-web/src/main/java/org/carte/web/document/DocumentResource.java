package org.carte.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.carte.ejb.document.DocumentService;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.document.DocumentKind;

/** The papers of a session: {@code programme}, {@code attendance-sheet}, {@code convocation}, {@code certificate}. */
@ApplicationScoped
@Path("/sessions/{id}/documents/{kind}.pdf")
public class DocumentResource {

    @Inject
    DocumentService documents;

    /** One paper; without a person everybody's for an administrator, one's own for anybody else. */
    @GET
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") UUID id, @PathParam("kind") String kind, @QueryParam("person") UUID person) {
        var made = documents.make(id, kind(kind), person);
        var cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoStore(true);
        return Response.ok(made.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + made.name() + "\"")
                .cacheControl(cache)
                .build();
    }

    /** How a kind stands in an address. */
    static String address(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DocumentKind kind(String address) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> address(kind).equals(address))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
