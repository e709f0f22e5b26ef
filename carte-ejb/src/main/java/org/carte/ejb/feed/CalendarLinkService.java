package org.carte.ejb.feed;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.persistence.feed.CalendarLink;
import org.carte.persistence.feed.FeedRepository;
import org.carte.persistence.feed.FeedScope;

/** One's own secret links to the calendar. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class CalendarLinkService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final Duration LIFE_OF_HOUSE = Duration.ofDays(180);

    @Inject
    Caller caller;

    @Inject
    FeedRepository feeds;

    @Inject
    Clock clock;

    /** The caller's links, those that have ended too. */
    public List<CalendarLink> mine() {
        return feeds.ofPerson(caller.personId());
    }

    /**
     * Makes a link, or another in place of one, which then reads nothing any more.
     *
     * @throws BusinessException when somebody who is no administrator wants the whole house
     */
    public void renew(FeedScope scope) {
        if (scope == FeedScope.HOUSE && !caller.is(ADMINISTRATOR)) {
            throw new BusinessException(Kind.FORBIDDEN, "error.feed.house");
        }
        var me = caller.personId();
        var expiry = expiry(scope);
        var known = feeds.link(me, scope);
        if (known.isEmpty()) {
            feeds.insert(new CalendarLink(me, scope, token(), expiry));
            return;
        }
        known.get().renew(token(), expiry);
        feeds.update(known.get());
    }

    /** Takes the link back; there is none any more. */
    public void revoke(FeedScope scope) {
        feeds.link(caller.personId(), scope).ifPresent(feeds::delete);
    }

    private Instant expiry(FeedScope scope) {
        return scope == FeedScope.HOUSE ? clock.instant().plus(LIFE_OF_HOUSE) : null;
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
