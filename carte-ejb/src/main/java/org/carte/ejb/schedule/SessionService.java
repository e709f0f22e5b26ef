package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.CalendarChoice;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.HistoryLine;
import org.carte.persistence.schedule.Participant;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionRow;
import org.carte.persistence.schedule.Slot;

/** Reads the calendar: all of it for those who plan, their own sessions for those who run them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class SessionService {

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy policy;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    /** Sessions in order of time; a facilitator finds only those they run. */
    public Page<SessionRow> search(SessionFilter filter, PageRequest page) {
        var chosen = new CalendarChoice(
                filter.start(),
                filter.end(),
                filter.status(),
                filter.programme(),
                SearchWords.isEverything(filter.words()) ? null : SearchWords.pattern(filter.words()),
                caller.is(ADMINISTRATOR) ? null : caller.personId());
        return sessions.rows(chosen, page);
    }

    /** @throws NotFoundException when there is no such session, or the caller has nothing to do with it */
    public SessionDetails byId(UUID id) {
        policy.requireStaff(id);
        return SessionDetails.read(id, sessions, bookings).orElseThrow(NotFoundException::new);
    }

    /** How the session came to stand where it stands, the oldest change first. */
    public List<HistoryLine> history(UUID id) {
        policy.requireStaff(id);
        return sessions.history(id);
    }

    /** Who has a place, by name. */
    public List<Participant> participants(UUID id) {
        policy.requireStaff(id);
        return sessions.participants(id);
    }

    /** The half-days of sessions the caller has just found, by session. */
    public Map<UUID, List<Slot>> slots(List<SessionRow> found) {
        var slots = found.isEmpty() ? List.<Slot>of() : bookings.slotsOf(ids(found));
        return slots.stream().collect(Collectors.groupingBy(Slot::getSessionId));
    }

    /** Those who run sessions the caller has just found, by session. */
    public Map<UUID, List<FacilitatorName>> facilitators(List<SessionRow> found) {
        var names = found.isEmpty() ? List.<FacilitatorName>of() : bookings.facilitatorsOf(ids(found));
        return names.stream().collect(Collectors.groupingBy(FacilitatorName::sessionId));
    }

    private static List<UUID> ids(List<SessionRow> found) {
        return found.stream().map(SessionRow::id).toList();
    }
}
