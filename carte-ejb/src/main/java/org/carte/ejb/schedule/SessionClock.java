package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.SYSTEM;
import static org.carte.persistence.schedule.SessionStatus.CONFIRMED;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.RUNNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.schedule.DueSessions;
import org.carte.persistence.schedule.SessionChange;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;

/**
 * What the clock does where nobody did it: begins a confirmed session with its first half-day, and ends a running one
 * some time after its last. Each step only from where the session stands in that moment, so that two nodes, or the clock
 * and a facilitator, take it once.
 */
@Stateless
@RolesAllowed(SYSTEM)
public class SessionClock {

    /** Environment variable {@code CARTE_DONE_AFTER_MINUTES}: how long after its last half-day a session is done. */
    private static final Duration DONE_AFTER =
            Duration.ofMinutes(Long.parseLong(System.getenv().getOrDefault("CARTE_DONE_AFTER_MINUTES", "120")));

    @Inject
    Clock clock;

    @Inject
    DueSessions due;

    @Inject
    SessionRepository sessions;

    @Inject
    Event<SessionStatusChanged> changed;

    /** Confirmed sessions whose time has come. */
    public List<UUID> begun() {
        return due.begun(clock.instant());
    }

    /** Running sessions that have been over for long enough. */
    public List<UUID> over() {
        return due.over(clock.instant().minus(DONE_AFTER));
    }

    /** Begins it, unless somebody was faster. */
    public void begin(UUID id) {
        step(id, CONFIRMED, RUNNING);
    }

    /** Ends it, unless somebody was faster. */
    public void end(UUID id) {
        step(id, RUNNING, DONE);
    }

    private void step(UUID id, SessionStatus from, SessionStatus to) {
        if (due.step(id, from, to) == 1) {
            sessions.insertChange(new SessionChange(id, to, clock.instant(), null, null));
            changed.fire(new SessionStatusChanged(id, from, to, null));
        }
    }
}
