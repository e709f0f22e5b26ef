package org.carte.ejb.notification;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.notification.MailRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;

/** Convokes those who have a place. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ConvocationService {

    @Inject
    Outbox outbox;

    @Inject
    MailRepository mails;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    /**
     * Writes to everybody with a place who has not been convoked yet.
     *
     * @return how many these were
     * @throws BusinessException when the session is not announced, or is over
     */
    public int send(UUID sessionId) {
        // under the lock: a button pressed twice convokes once
        var session = sessions.lock(sessionId).orElseThrow(NotFoundException::new);
        if (session.getStatus() == SessionStatus.DRAFT || !session.getStatus().isOpen()) {
            throw new BusinessException(Kind.CONFLICT, "error.mails.noConvocation");
        }
        var told = mails.toldAbout(sessionId, MailEvent.CONVOCATION.name());
        var readers = enrolments.active(sessionId).stream()
                .filter(place -> place.getStatus() == EnrolmentStatus.CONFIRMED)
                .map(Enrolment::getPerson)
                .filter(person -> !told.contains(person.getId()))
                .toList();
        outbox.write(
                MailEvent.CONVOCATION,
                SessionDetails.read(session, sessions, bookings),
                readers,
                Map.of("convocation", PublicAddress.of("/app/sessions/" + sessionId + "/venir")));
        return readers.size();
    }
}
