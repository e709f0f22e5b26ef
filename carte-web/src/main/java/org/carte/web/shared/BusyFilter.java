package org.carte.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says that the server is too busy, or its database away, wherever a page found that out: the 503 page, not the 500 one. */
@WebFilter(filterName = "busy")
public class BusyFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(BusyFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException thrown) {
            if (response.isCommitted() || !Causes.isUnavailable(thrown)) {
                throw thrown;
            }
            LOG.log(Level.WARNING, "No connection to the database: {0}", thrown.toString());
            response.reset();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
