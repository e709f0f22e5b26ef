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
import org.carte.ejb.people.Account;
import org.carte.ejb.people.AccountService;
import org.carte.ejb.shared.BusinessException;
import org.carte.web.shared.Language;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Links the account to its person at the first request, before any page or resource needs to know who calls. */
@WebFilter(filterName = "account")
public class AccountFilter extends HttpFilter {

    private static final String LINKED = "carte.linked";

    @Inject
    transient AccountService accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getUserPrincipal() instanceof OidcPrincipal<?> known && !isLinked(request)) {
                link(request, known);
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

    /** A browser is linked once a session; a program with a bearer token has no session and is looked up each time. */
    private void link(HttpServletRequest request, OidcPrincipal<?> known) {
        var context = known.getOidcSecurityContext();
        var token = context.getIDToken() == null ? context.getToken() : context.getIDToken();
        accounts.link(new Account(
                token.getClaimValueAsString(IDToken.EMAIL),
                Boolean.TRUE.equals(token.getClaimValue(IDToken.EMAIL_VERIFIED, Boolean.class)),
                token.getClaimValueAsString(IDToken.GIVEN_NAME),
                token.getClaimValueAsString(IDToken.FAMILY_NAME),
                token.getClaimValueAsString(IDToken.LOCALE)));
        var session = request.getSession(false);
        if (session != null) {
            Language.remember(session, accounts.me().readsIn());
            session.setAttribute(LINKED, true);
        }
    }
}
