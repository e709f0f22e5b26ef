package org.carte.ejb.home;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentPolicy;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;

/** When and where to come, for those who have a place and those who plan or run the session. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class ComingService {

    @Inject
    SchedulePolicy staff;

    @Inject
    EnrolmentPolicy places;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    /** @throws NotFoundException when there is no such session, or the caller has no place in it */
    public SessionDetails to(UUID sessionId) {
        if (!staff.isStaff(sessionId)) {
            places.requireEnrolled(sessionId);
        }
        return SessionDetails.read(sessionId, sessions, bookings).orElseThrow(NotFoundException::new);
    }

    /** Whether the caller has a place in it, and not only runs or plans it. */
    public boolean isEnrolled(UUID sessionId) {
        return places.isEnrolled(sessionId);
    }
}
