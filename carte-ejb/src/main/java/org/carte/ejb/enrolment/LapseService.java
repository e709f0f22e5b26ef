package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.schedule.SessionStatus;

/** Moves places on that were held for somebody who did not answer in time. */
// named: the service of the public offer has the same class name, and components of one archive must differ
@Stateless(name = "PlaceOfferService")
@RolesAllowed(SYSTEM)
public class LapseService {

    private static final List<SessionStatus> OPEN =
            Arrays.stream(SessionStatus.values()).filter(SessionStatus::isOpen).toList();

    @Inject
    Places places;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Clock clock;

    /** Sessions in which a place is to be moved on. */
    public List<UUID> due() {
        return enrolments.sessionsWithLapsedOffers(clock.instant(), OPEN);
    }

    /** Moves on what is to be moved on in one session; another node that is faster leaves nothing to do. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void moveOn(UUID sessionId) {
        places.lapse(places.lockOpen(sessionId));
    }
}
