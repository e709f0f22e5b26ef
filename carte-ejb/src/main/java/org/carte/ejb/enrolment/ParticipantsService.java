package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentRepository;

/** Who comes, for those who plan and run the session. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class ParticipantsService {

    @Inject
    SchedulePolicy policy;

    @Inject
    EnrolmentRepository enrolments;

    /** Everybody who has a place, by name. */
    public List<Enrolment> ofSession(UUID sessionId) {
        policy.requireStaff(sessionId);
        return enrolments.confirmed(sessionId);
    }
}
