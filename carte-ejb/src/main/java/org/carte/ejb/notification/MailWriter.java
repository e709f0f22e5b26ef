package org.carte.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentCancelled;
import org.carte.ejb.enrolment.EnrolmentConfirmed;
import org.carte.ejb.enrolment.EnrolmentLapsed;
import org.carte.ejb.enrolment.EnrolmentOffered;
import org.carte.ejb.enrolment.EnrolmentPromoted;
import org.carte.ejb.enrolment.EnrolmentWaitlisted;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionMoved;
import org.carte.ejb.schedule.SessionStatusChanged;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.notification.Mail;
import org.carte.persistence.notification.MailRepository;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;

/** Writes to those whom something concerns, in the transaction in which it happens. */
@Stateless
@PermitAll
public class MailWriter {

    @Inject
    MailRepository mails;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** You have a place. */
    public void tell(@Observes EnrolmentConfirmed event) {
        write("confirmed", event.session(), event.enrolment(), "");
    }

    /** You are in the line, at that rank. */
    public void tell(@Observes EnrolmentWaitlisted event) {
        write("waitlisted", event.session(), event.enrolment(), event.rank());
    }

    /** A place has become free for you. */
    public void tell(@Observes EnrolmentPromoted event) {
        write("promoted", event.session(), event.enrolment(), "");
    }

    /** A place is held for you until then. */
    public void tell(@Observes EnrolmentOffered event) {
        var until = MailTexts.moment(
                event.enrolment().getOfferEndsAt(),
                event.enrolment().getPerson().readsIn(),
                zone);
        write("offered", event.session(), event.enrolment(), until);
    }

    /** You did not answer in time. */
    public void tell(@Observes EnrolmentLapsed event) {
        write("lapsed", event.session(), event.enrolment(), "");
    }

    /** Your place was taken back. */
    public void tell(@Observes EnrolmentCancelled event) {
        write("withdrawn", event.session(), event.enrolment(), "");
    }

    /** The session has another time or place. */
    public void tell(@Observes SessionMoved event) {
        writeToAll("moved", event.sessionId(), "");
    }

    /** The session does not take place; other steps are told to nobody. */
    public void tell(@Observes SessionStatusChanged event) {
        if (event.to() == SessionStatus.CANCELLED) {
            writeToAll("cancelled", event.sessionId(), event.reason());
        }
    }

    private void write(String about, TrainingSession session, Enrolment enrolment, Object detail) {
        write(about, SessionDetails.read(session, sessions, bookings), enrolment.getPerson(), detail);
    }

    private void writeToAll(String about, UUID sessionId, Object detail) {
        var session = SessionDetails.read(sessionId, sessions, bookings).orElseThrow();
        enrolments.active(sessionId).stream()
                .map(Enrolment::getPerson)
                .forEach(person -> write(about, session, person, detail));
    }

    private void write(String about, SessionDetails session, Person reader, Object detail) {
        var texts = new MailTexts(reader.readsIn(), zone);
        mails.insert(new Mail(
                reader.getEmail(),
                texts.subject(about, session),
                texts.body(about, reader, session, detail),
                clock.instant()));
    }
}
