package org.carte.web.venue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.venue.VenuePhotoService;
import org.carte.web.shared.PathId;

/** Photos of places, for everybody: {@code /venue-photos/{photo}.jpg}. */
@WebServlet("/venue-photos/*")
public class VenuePhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient VenuePhotoService photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            if (!path.endsWith(".jpg")) {
                throw new NotFoundException();
            }
            var photo = photos.content(PathId.of(path.substring(1, path.length() - 4)));
            response.setContentType("image/jpeg");
            response.setContentLength(photo.length);
            // another photo has another address
            response.setHeader("Cache-Control", "public, max-age=86400");
            response.getOutputStream().write(photo);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
