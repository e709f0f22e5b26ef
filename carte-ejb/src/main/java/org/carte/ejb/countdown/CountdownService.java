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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.countdown.CountdownRepository;
import org.carte.persistence.countdown.CountdownStep;
import org.carte.persistence.countdown.CountdownTick;
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

    /**
     * What should have been done before today.
     *
     * @param ahead sessions that are not over, the longest overdue first
     * @param leftOver sessions that are over and not finished, the latest first
     */
    public record Overdue(List<Late> ahead, List<Late> leftOver) {}

    /** A session with what should have been done around it. */
    public record Late(SessionProgress session, List<CountdownItem> items) {}

    /** What should have been done before today. */
    @RolesAllowed(ADMINISTRATOR)
    public Overdue overdue() {
        var now = clock.instant();
        var ahead = countdowns.progressAhead(now.minus(BACK), now, SESSIONS);
        var over = countdowns.progressSince(SessionStatus.DONE, now.minus(BACK), LATEST);
        var ids = Stream.concat(ahead.stream(), over.stream())
                .map(SessionProgress::id)
                .toArray(UUID[]::new);
        var steps = countdowns.steps(ids);
        var ticks = countdowns.ticks(ids);
        return new Overdue(
                bySession(overdue(ahead, steps, ticks).sorted(Comparator.comparing(CountdownItem::due))),
                bySession(overdue(over, steps, ticks)));
    }

    private static List<Late> bySession(Stream<CountdownItem> items) {
        return items
                .collect(Collectors.groupingBy(CountdownItem::session, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Late(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<CountdownItem> overdue(
            List<SessionProgress> sessions, List<CountdownStep> steps, List<CountdownTick> ticks) {
        var countdown = countdown();
        return sessions.stream()
                .flatMap(session -> countdown.of(session, steps, ticks).stream())
                .filter(item -> item.isOverdue(today()));
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
