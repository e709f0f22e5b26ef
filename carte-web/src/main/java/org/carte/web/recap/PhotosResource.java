package org.carte.web.recap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.carte.ejb.recap.PhotoService;
import org.carte.ejb.shared.Pixels;
import org.carte.persistence.recap.PhotoRow;
import org.carte.web.shared.Paging;

/** The photos of one session. */
@ApplicationScoped
@Path("/sessions/{id}/photos")
@Produces(MediaType.APPLICATION_JSON)
public class PhotosResource {

    @Inject
    PhotoService photos;

    /** A photo as shown; its pixels are at {@code photos/{fileName}}. */
    public record PhotoShown(String fileName, String alt, boolean consent, int width, int height) {

        private static PhotoShown of(PhotoRow photo) {
            return new PhotoShown(photo.fileName(), photo.alt(), photo.consent(), photo.width(), photo.height());
        }
    }

    /** All of them, in the order they were added. */
    @GET
    public Paging.Items<PhotoShown> all(@PathParam("id") UUID id) {
        var all = photos.ofSession(id).stream().map(PhotoShown::of).toList();
        return new Paging.Items<>(all, 0, all.size(), all.size());
    }

    /**
     * Adds a photo: 413 when it is too large, 422 when it is no picture.
     *
     * @param alt what is to be seen, for those who do not see it
     * @param consent everybody who can be recognised agreed to its publication
     */
    @POST
    @Consumes({"image/jpeg", "image/png"})
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("fileName") String fileName,
            @QueryParam("alt") String alt,
            @QueryParam("consent") boolean consent,
            @Context UriInfo uri,
            InputStream file)
            throws IOException {
        // one byte more than allowed is enough to know
        var added = photos.add(id, fileName, alt, consent, file.readNBytes(Pixels.LARGEST_FILE + 1));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(added.fileName()).build())
                .entity(PhotoShown.of(added))
                .build();
    }

    /** The picture itself. */
    @GET
    @Path("/{file}")
    @Produces("image/jpeg")
    public byte[] content(@PathParam("id") UUID id, @PathParam("file") String file) {
        return photos.content(id, file);
    }

    /** Removes a photo for good. */
    @DELETE
    @Path("/{file}")
    public void remove(@PathParam("id") UUID id, @PathParam("file") String file) {
        photos.remove(id, file);
    }
}
