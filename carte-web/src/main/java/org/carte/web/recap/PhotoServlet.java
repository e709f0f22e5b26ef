package org.carte.web.recap;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.carte.ejb.recap.PublicRecapService;
import org.carte.ejb.shared.NotFoundException;

/** Photos of published recaps, for everybody: {@code /photos/{slug}/{file}}. */
@WebServlet("/photos/*")
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PublicRecapService recaps;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parts = (request.getPathInfo() == null ? "" : request.getPathInfo()).split("/", -1);
        try {
            if (parts.length != 3) {
                throw new NotFoundException();
            }
            var photo = recaps.photo(parts[1], parts[2]);
            response.setContentType("image/jpeg");
            response.setContentLength(photo.length);
            // short, so that a photo taken back is soon gone everywhere
            response.setHeader("Cache-Control", "public, max-age=300");
            response.getOutputStream().write(photo);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
