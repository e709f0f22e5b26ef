package org.carte.web.security;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.carte.ejb.people.AccountService;
import org.carte.ejb.shared.BusinessException;
import org.carte.web.shared.Language;

/** Links the account to its person once a session, before any page needs to know who reads it. */
@WebFilter(filterName = "account")
public class AccountFilter extends HttpFilter {

    private static final String LINKED = "carte.linked";

    @Inject
    transient AccountLink link;

    @Inject
    transient AccountService accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getUserPrincipal() != null && !isLinked(request)) {
                link(request);
            }
        } catch (BusinessException | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isLinked(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(LINKED) != null;
    }

    private void link(HttpServletRequest request) {
        link.link(request.getUserPrincipal());
        var session = request.getSession(false);
        if (session != null) {
            Language.remember(session, accounts.me().readsIn());
            session.setAttribute(LINKED, true);
        }
    }
}
