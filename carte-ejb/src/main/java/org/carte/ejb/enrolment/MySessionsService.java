package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carte.ejb.security.Caller;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.MySession;

/** One's own sessions: those one has a place in, waits for, or runs. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class MySessionsService {

    private static final int MOST = 200;

    @Inject
    Caller caller;

    @Inject
    EnrolmentRepository enrolments;

    /** The caller's own sessions, the latest first. */
    public List<MySession> mine() {
        return page(PageRequest.ofSize(MOST).withoutTotal()).content();
    }

    /** The same, page by page. */
    public Page<MySession> page(PageRequest page) {
        return enrolments.sessionsOf(caller.personId(), page);
    }
}
