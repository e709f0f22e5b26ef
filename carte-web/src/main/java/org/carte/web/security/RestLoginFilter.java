package org.carte.web.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Nobody gets further than here without a login: 401 with a problem, where a page would lead to the login. Asked before
 * anything else, so that a stranger does not learn which formats there are. A program has no session in which its account
 * could be remembered; {@link AccountLink} does so for a minute.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class RestLoginFilter implements ContainerRequestFilter {

    /** Read by people's calendars, which cannot log in: what stands behind it in the address is the secret. */
    private static final String CALENDARS = "calendar/";

    @Inject
    AccountLink link;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().replaceFirst("^/", "").startsWith(CALENDARS)) {
            return;
        }
        var caller = request.getSecurityContext().getUserPrincipal();
        if (caller == null) {
            throw new NotAuthorizedException(
                    Response.status(Status.UNAUTHORIZED).build());
        }
        link.link(caller);
    }
}
