package org.carte.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.carte.ejb.feedback.ReplyAwaited;
import org.carte.ejb.improvement.ImprovementOpened;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.feedback.TextRepository;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;

/** Writes to those who must act on what people thought, in the transaction in which it happens. No figure leaves by mail. */
@Stateless
@PermitAll
public class QualityMailWriter {

    @Inject
    Outbox outbox;

    @Inject
    TextRepository texts;

    @Inject
    PersonRepository people;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    /** Participants will read what was written; you may reply first. */
    public void tell(@Observes ReplyAwaited event) {
        var page = PublicAddress.of("/app/sessions/" + event.sessionId() + "/feedback/texts");
        outbox.write(
                MailEvent.TO_REPLY,
                SessionDetails.read(event.sessionId(), sessions, bookings).orElseThrow(),
                people.all(List.copyOf(event.facilitators())),
                Map.of("texts", page));
    }

    /** A mean is insufficient: to every administrator. */
    public void tell(@Observes ImprovementOpened event) {
        var session = texts.places(List.of(event.waveId())).get(0).sessionId();
        outbox.write(
                MailEvent.INSUFFICIENT,
                SessionDetails.read(session, sessions, bookings).orElseThrow(),
                people.administrators(),
                Map.of("improvement", PublicAddress.of("/app/ameliorations/" + event.improvementId())));
    }
}
