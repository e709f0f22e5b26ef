package org.carte.ejb.home;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.carte.ejb.countdown.CountdownService;
import org.carte.ejb.security.Caller;
import org.carte.persistence.home.HomeRepository;
import org.carte.persistence.home.SessionGlance;

/** What is next, for whoever opens the door. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class HomeService {

    private static final Limit SHORT_LIST = Limit.of(12);
    private static final Limit THREE_LISTS = Limit.of(36);
    /** As many lines as a screen takes; what should be done is said of more sessions than that. */
    private static final int LINES = 8;

    @Inject
    HomeRepository home;

    @Inject
    CountdownService countdowns;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** What anybody may come to: announced, and still to begin. */
    @PermitAll
    public List<SessionGlance> upcoming() {
        return home.announced(clock.instant(), SHORT_LIST);
    }

    /** What an administrator comes for, in one transaction: each costs as much as a few lines. */
    @RolesAllowed(ADMINISTRATOR)
    public PlannerHome planner() {
        home.planOnce();
        var now = clock.instant();
        var next = home.planned(today(), SHORT_LIST);
        var over = home.unclosed(today(), SHORT_LIST);
        var chores = Stream.concat(
                over.stream().map(Chore::close), next.stream().flatMap(session -> Chore.of(session, now).stream()));
        return new PlannerHome(
                next.stream().limit(LINES).toList(),
                chores.toList(),
                countdowns.overdue(),
                home.waiting(LocalDate.ofInstant(now, zone)));
    }

    /** The sessions a facilitator runs, today's first. */
    @RolesAllowed(FACILITATOR)
    public List<SessionGlance> facilitator() {
        return home.runBy(caller.personId(), today(), SHORT_LIST);
    }

    /** What a participant comes for. */
    @RolesAllowed(PARTICIPANT)
    public ParticipantHome participant() {
        var me = caller.personId();
        return new ParticipantHome(
                home.attendedBy(me, today(), THREE_LISTS),
                home.openTo(me, clock.instant(), SHORT_LIST),
                home.mapsOf(me, clock.instant(), SHORT_LIST));
    }

    /** Midnight of this morning. */
    private Instant today() {
        return clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
