package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.schedule.AgendaRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionChange;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;

/**
 * Plans a session again: once on another day, or as a series. A copy has the agenda, the people who run it, the room and
 * the places of the original, at the same times of day; it is a draft and nobody is enrolled.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class RepetitionService {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository slots;

    @Inject
    AgendaRepository agendas;

    @Inject
    Clashes clashes;

    @Inject
    Bookings bookings;

    /**
     * The copies that would be made, each with what is in its way.
     *
     * @throws BusinessException when there is no such session, or that is no series
     */
    public List<PlannedCopy> preview(UUID id, Repetition repetition) {
        return preview(original(id), repetition);
    }

    /**
     * Makes all the copies, or none.
     *
     * @return their keys, in order of time
     * @throws BusinessException when something is in the way of one of them
     */
    public List<UUID> repeat(UUID id, Repetition repetition) {
        var original = original(id);
        var copies = preview(original, repetition);
        copies.stream().flatMap(copy -> copy.clashes().stream()).findFirst().ifPresent(clash -> {
            throw new DoubleBookedException(clash);
        });
        var agenda = agendas.ofSession(id);
        return copies.stream().map(copy -> copy(original, copy, agenda)).toList();
    }

    private SessionDetails original(UUID id) {
        return SessionDetails.read(id, sessions, slots).orElseThrow(NotFoundException::new);
    }

    private List<PlannedCopy> preview(SessionDetails original, Repetition repetition) {
        var copies = repetition.days().stream().map(day -> on(day, original)).toList();
        var plan = SessionPlan.of(original);
        var timed = copies.stream().filter(PlannedCopy::possible).toList();
        var found = timed.isEmpty()
                ? List.<List<Clash>>of()
                : clashes.of(
                        null, timed.stream().map(copy -> plan.at(copy.times())).toList());
        var shown = new ArrayList<PlannedCopy>();
        for (var copy : copies) {
            int at = timed.indexOf(copy);
            shown.add(at < 0 ? copy : inTheSeries(copy, found.get(at), shown, plan));
        }
        return shown;
    }

    /** The half-days of a copy, unless they cannot be: the clocks jump over one of them, or there are none. */
    private PlannedCopy on(LocalDate day, SessionDetails original) {
        var first = LocalDate.ofInstant(original.session().getStartsAt(), zone);
        long days = ChronoUnit.DAYS.between(first, day);
        try {
            var times = original.times().stream()
                    .map(slot -> HalfDay.of(slot, zone).plus(days, 0).in(zone))
                    .toList();
            SessionPlan.of(original).at(times).check();
            return new PlannedCopy(day, times, List.of());
        } catch (InvalidException impossible) {
            return new PlannedCopy(day, List.of(), List.of(Clash.of(impossible)));
        }
    }

    /** A session that lasts longer than the pause between two copies is in its own way. */
    private static PlannedCopy inTheSeries(
            PlannedCopy copy, List<Clash> found, List<PlannedCopy> earlier, SessionPlan plan) {
        boolean overlaps = earlier.stream()
                .flatMap(other -> other.times().stream())
                .anyMatch(slot -> plan.at(copy.times()).overlaps(slot.start(), slot.end()));
        var all = overlaps
                ? Stream.concat(
                                found.stream(),
                                Stream.of(new Clash("error.schedule.copiesOverlap", List.<Object>of(), null)))
                        .toList()
                : found;
        return new PlannedCopy(copy.day(), copy.times(), all);
    }

    private UUID copy(SessionDetails original, PlannedCopy copy, List<AgendaBlock> agenda) {
        var from = original.session();
        var plan = SessionPlan.of(original).at(copy.times());
        var made = new TrainingSession(from.getProgrammeVersion(), from.getRoom());
        made.setMinPlaces(plan.minPlaces());
        made.setMaxPlaces(plan.maxPlaces());
        made.setSelfEnrolment(plan.selfEnrolment());
        made.setStartsAt(plan.startsAt());
        sessions.insert(made);
        bookings.book(made.getId(), plan);
        agenda.forEach(block -> agendas.insert(new AgendaBlock(
                made.getId(),
                block.getPosition(),
                block.getTitle(),
                block.getKind(),
                block.getMinutes(),
                block.getExerciseVersion())));
        sessions.insertChange(
                new SessionChange(made.getId(), SessionStatus.DRAFT, clock.instant(), caller.personId(), null));
        return made.getId();
    }
}
