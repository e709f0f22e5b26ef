package org.carte.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads an address to its page. Pages have no other address: a path that ends in {@code .xhtml} is not found. */
@WebFilter(filterName = "cleanUrls")
public class CleanUrls extends HttpFilter {

    private transient Routes routes;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        routes = Routes.read(config.getServletContext().getResourceAsStream("/WEB-INF/routes.txt"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var page = routes.pageFor(path);
        if (page.isPresent()) {
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
