package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.ICalendar;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;

/** A session as a calendar file, for those who come and those who plan or run it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class SessionCalendarService {

    @Inject
    SchedulePolicy staff;

    @Inject
    EnrolmentPolicy places;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Its days as iCalendar events. */
    public String calendar(UUID sessionId) {
        if (!staff.isStaff(sessionId)) {
            places.requireEnrolled(sessionId);
        }
        var details = SessionDetails.read(sessionId, sessions, bookings).orElseThrow(NotFoundException::new);
        return ICalendar.of(List.of(new ICalendar.Entry(details.session(), details.slots())), clock.instant(), zone);
    }
}
