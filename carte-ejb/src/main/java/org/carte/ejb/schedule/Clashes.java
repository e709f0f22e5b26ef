package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.BusyFacilitator;
import org.carte.persistence.schedule.BusyRoom;

/** Looks for what is in the way of a plan: the room or somebody who runs it is taken. Changes nothing. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Clashes {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    BookingRepository bookings;

    @Inject
    ZoneId zone;

    /**
     * What is in the way of the plan of a session.
     *
     * @param sessionId the session, which is not in its own way; null for one that is not there yet
     */
    public List<Clash> of(UUID sessionId, SessionPlan plan) {
        return of(sessionId, List.of(plan)).get(0);
    }

    /**
     * What is in the way of each of several plans for the same room and people, read at once.
     *
     * @return one list a plan, in the order of the plans
     */
    public List<List<Clash>> of(UUID sessionId, List<SessionPlan> plans) {
        var start = plans.stream().map(SessionPlan::startsAt).min(Comparator.naturalOrder());
        var end = plans.stream().map(SessionPlan::endsAt).max(Comparator.naturalOrder());
        var except = sessionId == null ? NONE : sessionId;
        var any = plans.get(0);
        var rooms = bookings.busyRoom(any.roomId(), except, start.orElseThrow(), end.orElseThrow());
        var people = any.facilitatorIds().isEmpty()
                ? List.<BusyFacilitator>of()
                : bookings.busyFacilitators(any.facilitatorIds(), except, start.orElseThrow(), end.orElseThrow());
        return plans.stream().map(plan -> clashes(plan, rooms, people)).toList();
    }

    /** Each room or person once a session in the way, however many half-days overlap. */
    private List<Clash> clashes(SessionPlan plan, List<BusyRoom> rooms, List<BusyFacilitator> people) {
        var said = new HashSet<List<Object>>();
        return Stream.concat(
                        rooms.stream()
                                .filter(busy -> plan.overlaps(busy.startsAt(), busy.endsAt()))
                                .map(this::clash),
                        people.stream()
                                .filter(busy -> plan.overlaps(busy.startsAt(), busy.endsAt()))
                                .map(this::clash))
                .filter(clash -> said.add(List.of(
                        clash.key(), clash.sessionId(), clash.arguments().get(0))))
                .toList();
    }

    private Clash clash(BusyRoom busy) {
        return new Clash(
                "error.schedule.roomBusy",
                List.of(busy.title(), when(busy.startsAt(), busy.endsAt())),
                busy.sessionId());
    }

    private Clash clash(BusyFacilitator busy) {
        return new Clash(
                "error.schedule.facilitatorBusy",
                List.of(busy.firstName() + " " + busy.lastName(), busy.title(), when(busy.startsAt(), busy.endsAt())),
                busy.sessionId());
    }

    private String when(Instant start, Instant end) {
        return DAY_AND_TIME.format(start.atZone(zone)) + "–" + TIME.format(end.atZone(zone));
    }
}
