package org.carte.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;

/**
 * Claims the addresses of the routes. Pages lie in folders, {@code /app/people/list.xhtml}; unless {@code /app/people}
 * is claimed, the server takes it for that folder and redirects to {@code /app/people/} before any filter is asked.
 */
@WebListener
public class Addresses implements ServletContextListener {

    /** Never called: {@link CleanUrls} leads to the page. */
    public static class Claim extends HttpServlet {

        private static final long serialVersionUID = 1;
    }

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var context = start.getServletContext();
        var fixed =
                Routes.read(context.getResourceAsStream("/WEB-INF/routes.txt")).fixed();
        context.addServlet("addresses", Claim.class).addMapping(fixed.toArray(String[]::new));
    }
}
