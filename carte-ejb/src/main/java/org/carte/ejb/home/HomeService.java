package org.carte.ejb.home;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;
import static org.carte.persistence.schedule.SessionStatus.ARCHIVED;
import static org.carte.persistence.schedule.SessionStatus.CONFIRMED;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.DRAFT;
import static org.carte.persistence.schedule.SessionStatus.PUBLISHED;
import static org.carte.persistence.schedule.SessionStatus.RUNNING;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carte.ejb.security.Caller;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.home.HomeRepository;
import org.carte.persistence.home.SessionGlance;
import org.carte.persistence.schedule.SessionStatus;

/** What is next, for whoever opens the door. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class HomeService {

    private static final Set<SessionStatus> ANNOUNCED = EnumSet.of(PUBLISHED, CONFIRMED);
    private static final Set<SessionStatus> AHEAD = EnumSet.of(PUBLISHED, CONFIRMED, RUNNING);
    private static final Set<SessionStatus> PLANNED = EnumSet.of(DRAFT, PUBLISHED, CONFIRMED, RUNNING);
    private static final Set<SessionStatus> LIVED = EnumSet.of(RUNNING, DONE, ARCHIVED);
    private static final Limit SHORT_LIST = Limit.of(12);

    @Inject
    HomeRepository home;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** What anybody may come to: announced, and still to begin. */
    @PermitAll
    public List<SessionGlance> upcoming() {
        return home.starting(ANNOUNCED, clock.instant(), SHORT_LIST);
    }

    /** What an administrator comes for. */
    @RolesAllowed(ADMINISTRATOR)
    public PlannerHome planner() {
        var now = clock.instant();
        var next = home.starting(PLANNED, today(), SHORT_LIST);
        var over = home.started(AHEAD, today(), SHORT_LIST);
        var chores = Stream.concat(
                over.stream().map(Chore::close), next.stream().flatMap(session -> Chore.of(session, now).stream()));
        return new PlannerHome(next, chores.toList());
    }

    /** The sessions a facilitator runs, today's first. */
    @RolesAllowed(FACILITATOR)
    public List<SessionGlance> facilitator() {
        return home.runBy(caller.personId(), PLANNED, today(), SHORT_LIST);
    }

    /** What a participant comes for. */
    @RolesAllowed(PARTICIPANT)
    public ParticipantHome participant() {
        var me = caller.personId();
        return new ParticipantHome(
                home.attendedBy(me, EnrolmentStatus.CONFIRMED, AHEAD, today(), SHORT_LIST),
                home.attendedBy(me, EnrolmentStatus.OFFERED, AHEAD, today(), SHORT_LIST),
                home.attendedBy(me, EnrolmentStatus.WAITLISTED, AHEAD, today(), SHORT_LIST),
                home.openTo(me, ANNOUNCED, clock.instant(), SHORT_LIST),
                home.mapsOf(me, LIVED, SHORT_LIST),
                Set.copyOf(home.unanswered(me, clock.instant())));
    }

    /** Midnight of this morning. */
    private Instant today() {
        return clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
