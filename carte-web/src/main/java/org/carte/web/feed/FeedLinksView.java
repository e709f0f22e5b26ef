package org.carte.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.carte.ejb.feed.CalendarLinkService;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.feed.CalendarLink;
import org.carte.persistence.feed.FeedScope;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/feed/links.xhtml}, a part of one's own profile: secret links for one's calendar. */
@Named
@RequestScoped
public class FeedLinksView {

    @Inject
    CalendarLinkService links;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    @Inject
    Clock clock;

    private List<CalendarLink> mine;

    /** The link of that scope; null when there is none. */
    public CalendarLink link(FeedScope scope) {
        if (mine == null) {
            mine = links.mine();
        }
        return mine.stream()
                .filter(link -> link.getScope() == scope)
                .findFirst()
                .orElse(null);
    }

    /** What a calendar is told to read. */
    public String address(CalendarLink link) {
        return link == null ? "" : PublicAddress.of("/api/v1/calendar/" + link.getToken() + ".ics");
    }

    /** Whether the link reads nothing any more until it is renewed. */
    public boolean isEnded(CalendarLink link) {
        return link != null && !link.isValid(clock.instant());
    }

    /** Makes the link, or another in its place. */
    public void renew(FeedScope scope) {
        links.renew(scope);
        messages.info("feed.renewed");
        navigation.to("/app/me");
    }

    /** Takes the link back. */
    public void revoke(FeedScope scope) {
        links.revoke(scope);
        messages.info("feed.revoked");
        navigation.to("/app/me");
    }
}
