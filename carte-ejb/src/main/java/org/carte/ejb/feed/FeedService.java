package org.carte.ejb.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.carte.ejb.schedule.ICalendar;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feed.FeedRepository;
import org.carte.persistence.feed.FeedScope;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.Slot;
import org.carte.persistence.schedule.TrainingSession;

/** What a calendar reads under a secret link: the link is all the login there is. */
@Stateless
@PermitAll
public class FeedService {

    private static final Duration BACK = Duration.ofDays(365);
    private static final Limit MOST = Limit.of(1000);

    @Inject
    FeedRepository feeds;

    @Inject
    BookingRepository bookings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * The sessions behind a link, from a year ago on, as a calendar.
     *
     * @throws NotFoundException when there is no such link any more
     */
    public String calendar(String token) {
        var now = clock.instant();
        var link = feeds.byToken(token).filter(found -> found.isValid(now)).orElseThrow(NotFoundException::new);
        var sessions = link.getScope() == FeedScope.HOUSE
                ? feeds.allSessions(now.minus(BACK), MOST)
                : feeds.sessionsOf(link.getPersonId(), now.minus(BACK), MOST);
        return ICalendar.of(withSlots(sessions), now, zone);
    }

    private List<ICalendar.Entry> withSlots(List<TrainingSession> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        var slots = bookings
                .slotsOf(sessions.stream().map(TrainingSession::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(Slot::getSessionId));
        return sessions.stream()
                .map(session -> new ICalendar.Entry(session, slots.getOrDefault(session.getId(), List.of())))
                .toList();
    }
}
