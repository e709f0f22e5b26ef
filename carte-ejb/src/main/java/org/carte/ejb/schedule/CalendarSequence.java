package org.carte.ejb.schedule;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.persistence.schedule.CalendarRepository;
import org.carte.persistence.schedule.SessionStatus;

/**
 * Counts what calendars have to learn of a session: it moved, it is off. First of all observers, so that whoever writes
 * to people afterwards reads the number that counts.
 */
@Stateless
@PermitAll
public class CalendarSequence {

    private static final int FIRST = 1;

    @Inject
    CalendarRepository calendars;

    /** Another time or place. */
    public void raise(@Observes @Priority(FIRST) SessionMoved moved) {
        calendars.raise(moved.sessionId());
    }

    /** Off; other steps change nothing in a calendar. */
    public void raise(@Observes @Priority(FIRST) SessionStatusChanged changed) {
        if (changed.to() == SessionStatus.CANCELLED) {
            calendars.raise(changed.sessionId());
        }
    }

    /**
     * Somebody was told of that many days.
     *
     * @param days at least one
     */
    public void announce(UUID sessionId, int days) {
        calendars.announce(sessionId, days);
    }
}
