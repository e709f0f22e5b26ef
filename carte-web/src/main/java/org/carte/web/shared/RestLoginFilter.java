package org.carte.web.shared;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Nobody gets further than here without a login: 401 with a problem, where a page would lead to the login. Asked before
 * anything else, so that a stranger does not learn which formats there are.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class RestLoginFilter implements ContainerRequestFilter {

    /** Read by people's calendars, which cannot log in: what stands behind it in the address is the secret. */
    private static final String CALENDARS = "calendar/";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().replaceFirst("^/", "").startsWith(CALENDARS)) {
            return;
        }
        if (request.getSecurityContext().getUserPrincipal() == null) {
            request.abortWith(Problem.of(401, Words.spoken(request.getAcceptableLanguages()), "error.login")
                    .response());
        }
    }
}
