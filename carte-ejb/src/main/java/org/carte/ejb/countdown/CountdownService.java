package org.carte.ejb.countdown;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.countdown.CountdownRepository;
import org.carte.persistence.countdown.CountdownStep;
import org.carte.persistence.countdown.SessionProgress;
import org.carte.persistence.countdown.StepKind;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.shared.UuidVersion7;

/** What is left to do around a session, for those who plan and run it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class CountdownService {

    private static final Duration BACK = Duration.ofDays(120);
    private static final Limit SESSIONS = Limit.of(500);
    private static final Limit LATEST = Limit.of(60);
    private static final int LONGEST_LABEL = 160;
    private static final int MOST_DAYS = 365;

    @Inject
    SchedulePolicy policy;

    @Inject
    CountdownRepository countdowns;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** The steps of a session, in order of their days; none when it was called off. */
    public List<CountdownItem> ofSession(UUID sessionId) {
        policy.requireStaff(sessionId);
        var session = countdowns.progress(sessionId).orElseThrow(NotFoundException::new);
        if (session.status() == SessionStatus.CANCELLED) {
            return List.of();
        }
        UUID[] one = {sessionId};
        return countdown().of(session, countdowns.steps(one), countdowns.ticks(one));
    }

    /** What should have been done before today around sessions that are not over, the longest overdue first. */
    @RolesAllowed(ADMINISTRATOR)
    public List<CountdownItem> overdue() {
        // before the earliest of all steps a session asks for nothing
        var ahead = Duration.ofDays(Math.max(0, -countdowns.earliestDay().orElse(0)) + 1);
        var now = clock.instant();
        return overdue(countdowns.progressAhead(now.minus(BACK), now.plus(ahead), SESSIONS)).stream()
                .sorted(Comparator.comparing(CountdownItem::due))
                .toList();
    }

    /** What is left to do after the latest sessions, the latest first. */
    @RolesAllowed(ADMINISTRATOR)
    public List<CountdownItem> leftOver() {
        return overdue(
                countdowns.progressSince(SessionStatus.DONE, clock.instant().minus(BACK), LATEST));
    }

    private List<CountdownItem> overdue(List<SessionProgress> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        var ids = sessions.stream().map(SessionProgress::id).toArray(UUID[]::new);
        var steps = countdowns.steps(ids);
        var ticks = countdowns.ticks(ids);
        var countdown = countdown();
        return sessions.stream()
                .flatMap(session -> countdown.of(session, steps, ticks).stream())
                .filter(item -> item.isOverdue(today()))
                .toList();
    }

    /** The day it is where the organisation lives. */
    public LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** Says that a step is done. */
    public void tick(UUID sessionId, UUID step) {
        requireStep(sessionId, step);
        countdowns.tick(UuidVersion7.next(), sessionId, step, clock.instant(), caller.personId());
    }

    /** Says that it is not done after all. */
    public void untick(UUID sessionId, UUID step) {
        requireStep(sessionId, step);
        countdowns.untick(sessionId, step);
    }

    /**
     * Adds something to do around this session alone.
     *
     * @param days from its first day (0 and less) or its last (more)
     */
    public void add(UUID sessionId, int days, String label) {
        policy.requireStaff(sessionId);
        if (countdowns.progress(sessionId).isEmpty()) {
            throw new NotFoundException();
        }
        if (label == null || label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            throw new InvalidException("label", "error.countdown.label", LONGEST_LABEL);
        }
        if (Math.abs(days) > MOST_DAYS) {
            throw new InvalidException("days", "error.countdown.days", MOST_DAYS);
        }
        countdowns.insert(new CountdownStep(sessionId, days, StepKind.OTHER, label.strip()));
    }

    /** Takes it out again; the steps of every session stay. */
    public void remove(UUID sessionId, UUID step) {
        var own = requireStep(sessionId, step);
        if (own.getSessionId() == null) {
            throw new NotFoundException();
        }
        countdowns.delete(own);
    }

    private CountdownStep requireStep(UUID sessionId, UUID step) {
        policy.requireStaff(sessionId);
        return countdowns
                .step(step)
                .filter(found ->
                        found.getSessionId() == null || found.getSessionId().equals(sessionId))
                .orElseThrow(NotFoundException::new);
    }

    private Countdown countdown() {
        return new Countdown(zone, clock.instant());
    }
}
