package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.enrolment.EnrolmentTerms;
import org.carte.persistence.enrolment.TermsRepository;
import org.carte.persistence.schedule.SessionRepository;

/** How people may enrol themselves in a session, for those who plan. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class TermsService {

    @Inject
    SessionRepository sessions;

    @Inject
    TermsRepository terms;

    /** The terms of a session; ones without any limit when nobody has set any. */
    public EnrolmentTerms ofSession(UUID sessionId) {
        if (sessions.placesTaken(sessionId).isEmpty()) {
            throw new NotFoundException();
        }
        return terms.orNew(sessionId);
    }

    /**
     * Changes them. Places that are held already keep their time.
     *
     * @param seen the version the caller has read
     */
    public void change(UUID sessionId, int seen, TermsPlan plan) {
        var session = sessions.lock(sessionId).orElseThrow(NotFoundException::new);
        var stored = terms.ofSession(sessionId);
        var changed = stored.orElseGet(() -> new EnrolmentTerms(sessionId));
        plan.on(changed);
        if (stored.isPresent()) {
            changed.seenAt(seen);
            terms.update(changed);
        } else {
            terms.insert(changed);
        }
        if (session.isSelfEnrolment() != plan.selfEnrolment()) {
            session.setSelfEnrolment(plan.selfEnrolment());
            sessions.update(session);
        }
    }
}
