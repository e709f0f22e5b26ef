package org.carte.web.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.carte.ejb.shared.Pixels;
import org.carte.ejb.venue.VenuePhotoService;

/** What a place looks like. The picture itself is public: {@code /venue-photos/{photo}.jpg}. */
@ApplicationScoped
@Path("/venues/{id}/photo")
public class VenuePhotoResource {

    @Inject
    VenuePhotoService photos;

    /** The photo that is kept, and where everybody may see it (below the application's address). */
    public record PhotoShown(UUID id, String alt, int width, int height, String path) {}

    /** Puts a photo in place of the one that was there; {@code alt} says what is to be seen. */
    @POST
    @Consumes({"image/jpeg", "image/png"})
    @Produces(MediaType.APPLICATION_JSON)
    public PhotoShown put(@PathParam("id") UUID id, @QueryParam("alt") String alt, @NotNull InputStream file)
            throws IOException {
        // one byte more than allowed is enough to know
        var kept = photos.put(id, alt, file.readNBytes(Pixels.LARGEST_FILE + 1));
        return new PhotoShown(
                kept.id(), kept.alt(), kept.width(), kept.height(), "/venue-photos/" + kept.id() + ".jpg");
    }

    /** Removes it for good. */
    @DELETE
    public void remove(@PathParam("id") UUID id) {
        photos.remove(id);
    }
}
