package org.carte.ejb.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.enrolment.EnrolmentRepository;

/** Who has a place in a session. For services of this and other features. */
@Stateless
@PermitAll
public class EnrolmentPolicy {

    @Inject
    Caller caller;

    @Inject
    EnrolmentRepository enrolments;

    /** Whether the caller has a place in that session. */
    public boolean isEnrolled(UUID sessionId) {
        return enrolments.countConfirmed(sessionId, caller.personId()) > 0;
    }

    /** A session one has no place in does not exist for a participant. */
    public void requireEnrolled(UUID sessionId) {
        if (!isEnrolled(sessionId)) {
            throw new NotFoundException();
        }
    }
}
