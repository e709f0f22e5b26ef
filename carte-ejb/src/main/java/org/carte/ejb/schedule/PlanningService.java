package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.ChangeKind;
import org.carte.persistence.schedule.PlanningChoices;
import org.carte.persistence.schedule.PlanningChoices.ProgrammeChoice;
import org.carte.persistence.schedule.PlanningChoices.RoomChoice;
import org.carte.persistence.schedule.SessionChange;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;
import org.carte.persistence.venue.Room;

/** Puts sessions in the calendar, moves them, and takes drafts out again. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class PlanningService {

    /** What those who come must know. */
    private static final Set<ChangeKind> TOLD = EnumSet.of(ChangeKind.MOVED, ChangeKind.ROOM);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PlanningChoices choices;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository slots;

    @Inject
    PersonRepository people;

    @Inject
    Bookings bookings;

    @Inject
    AgendaService agendas;

    @Inject
    Event<SessionMoved> moved;

    @Inject
    Event<FacilitatorsChanged> facilitators;

    @Inject
    Event<PlacesAdded> placesAdded;

    /** What a session can be planned from. */
    public List<ProgrammeChoice> programmes() {
        return choices.programmes();
    }

    /** Where a session can take place. */
    public List<RoomChoice> rooms() {
        return choices.rooms();
    }

    /**
     * Plans a session as a draft, from the programme and its exercises as they are now.
     *
     * @return its key
     * @throws BusinessException when the room or a facilitator is taken
     */
    public UUID schedule(SessionPlan plan) {
        plan.check();
        var programme = choices.currentVersion(plan.programmeId())
                .orElseThrow(() -> new InvalidException("programmeId", "error.schedule.programmeUnknown"));
        var planned = new TrainingSession(programme, room(plan));
        fill(planned, plan);
        sessions.insert(planned);
        bookings.book(planned.getId(), plan);
        agendas.copyTemplate(planned.getId(), programme.getId());
        sessions.insertChange(
                new SessionChange(planned.getId(), SessionStatus.DRAFT, clock.instant(), caller.personId(), null));
        return planned.getId();
    }

    /** The version of a session that is stored, for somebody who is about to change it. */
    public int version(UUID id) {
        return sessions.byId(id).orElseThrow(NotFoundException::new).getVersion();
    }

    /**
     * Changes the plan of a session; what became of it is kept.
     *
     * @param seen the version the caller has read
     * @param reason why, for the history; null or blank for none
     * @throws BusinessException when the day is over, when more people have a place than there would be places, when the
     *     room or a facilitator is taken, or when somebody else was faster
     */
    public void change(UUID id, int seen, SessionPlan plan, String reason) {
        plan.check();
        var planned = sessions.lock(id).orElseThrow(NotFoundException::new);
        planned.seenAt(seen);
        refuseUnchangeable(planned, plan);
        var why = Reason.of(reason);
        var before = SessionDetails.read(id, sessions, slots).orElseThrow();
        planned.setRoom(room(plan));
        fill(planned, plan);
        sessions.update(planned);
        bookings.book(id, plan);
        var after = SessionDetails.read(id, sessions, slots).orElseThrow();
        var changes = new PlanHistory(clock.instant(), caller.personId(), why).differences(before, after);
        changes.forEach(sessions::insertChange);
        if (changes.stream().map(SessionChange::getKind).anyMatch(TOLD::contains)) {
            moved.fire(new SessionMoved(id, after.facilitatorsBeside(before)));
        }
        if (!after.facilitatorIds().equals(before.facilitatorIds())) {
            facilitators.fire(
                    new FacilitatorsChanged(id, after.facilitatorsBeside(before), before.facilitatorsBeside(after)));
        }
        if (plan.maxPlaces() > before.session().getMaxPlaces()) {
            placesAdded.fire(new PlacesAdded(id));
        }
    }

    /** Takes a draft out of the calendar; anything later is cancelled, not deleted. */
    public void delete(UUID id) {
        var planned = sessions.lock(id).orElseThrow(NotFoundException::new);
        if (planned.getStatus() != SessionStatus.DRAFT) {
            throw new BusinessException(Kind.CONFLICT, "error.schedule.notDraft");
        }
        sessions.delete(planned);
    }

    private void refuseUnchangeable(TrainingSession planned, SessionPlan plan) {
        if (!planned.getStatus().isOpen()) {
            throw new BusinessException(Kind.CONFLICT, "error.schedule.closed");
        }
        if (!planned.getProgrammeVersion().getProgramme().getId().equals(plan.programmeId())) {
            throw new InvalidException("programmeId", "error.schedule.programmeFixed");
        }
        long confirmed = sessions.placesTaken(planned.getId()).orElseThrow().confirmed();
        if (plan.maxPlaces() < confirmed) {
            throw new BusinessException(Kind.CONFLICT, "error.schedule.placesTaken", confirmed);
        }
    }

    private Room room(SessionPlan plan) {
        var room = choices.room(plan.roomId())
                .orElseThrow(() -> new InvalidException("roomId", "error.schedule.roomUnknown"));
        plan.checkRoom(room);
        return room;
    }

    private void fill(TrainingSession planned, SessionPlan plan) {
        var facilitators = plan.facilitatorIds();
        if (!facilitators.isEmpty() && people.all(facilitators).size() < facilitators.size()) {
            throw new InvalidException("facilitatorIds", "error.schedule.facilitatorUnknown");
        }
        planned.setMinPlaces(plan.minPlaces());
        planned.setMaxPlaces(plan.maxPlaces());
        planned.setSelfEnrolment(plan.selfEnrolment());
        planned.setStartsAt(plan.startsAt());
    }
}
