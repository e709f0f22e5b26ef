package org.carte.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where a 403 ends. Somebody who is logged in may not do this; somebody who is not has met a login server that does not
 * answer, for otherwise they would be on its page now.
 */
@WebServlet("/refused")
public class RefusedServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int status = request.getUserPrincipal() == null
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_FORBIDDEN;
        response.setStatus(status);
        request.getRequestDispatcher("/WEB-INF/errors/" + status + ".xhtml").forward(request, response);
    }
}
