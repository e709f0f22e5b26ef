package org.carte.ejb.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.UpcomingSession;

/** What everybody may know: the announced sessions to come. */
@Stateless
@PermitAll
public class UpcomingSessions {

    @Inject
    SessionRepository sessions;

    @Inject
    Clock clock;

    /**
     * The nearest sessions to come that are announced.
     *
     * @param most how many at most
     */
    public List<UpcomingSession> next(int most) {
        return sessions.upcoming(clock.instant(), PageRequest.ofSize(most).withoutTotal())
                .content();
    }
}
