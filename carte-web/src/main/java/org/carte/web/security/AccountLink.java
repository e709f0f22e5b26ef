package org.carte.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.carte.ejb.people.Account;
import org.carte.ejb.people.AccountService;
import org.carte.ejb.shared.BusinessException;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Knows from what Keycloak says about a caller which person of the directory that is. */
@ApplicationScoped
public class AccountLink {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** Until when an account need not be looked up again: a program has no session to remember it in. */
    private final Map<String, Instant> linked = new ConcurrentHashMap<>();

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    /**
     * Links the account to its person if that has not happened yet, or not within the last minute.
     *
     * @param caller of the request; anybody whom Keycloak has not vouched for is left alone
     * @throws BusinessException when the e-mail is not verified or belongs to another account
     */
    public void link(Principal caller) {
        if (!(caller instanceof OidcPrincipal<?> known)) {
            return;
        }
        var now = clock.instant();
        if (linked.getOrDefault(caller.getName(), Instant.MIN).isAfter(now)) {
            return;
        }
        link(known);
        if (linked.size() >= MOST) {
            linked.clear();
        }
        linked.put(caller.getName(), now.plus(REMEMBERED));
    }

    private void link(OidcPrincipal<?> known) {
        var context = known.getOidcSecurityContext();
        var token = context.getIDToken() == null ? context.getToken() : context.getIDToken();
        accounts.link(new Account(
                token.getClaimValueAsString(IDToken.EMAIL),
                Boolean.TRUE.equals(token.getClaimValue(IDToken.EMAIL_VERIFIED, Boolean.class)),
                token.getClaimValueAsString(IDToken.GIVEN_NAME),
                token.getClaimValueAsString(IDToken.FAMILY_NAME),
                token.getClaimValueAsString(IDToken.LOCALE)));
    }
}
