package org.carte.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carte.ejb.carte.MapMatured;
import org.carte.ejb.enrolment.EnrolmentCancelled;
import org.carte.ejb.enrolment.EnrolmentConfirmed;
import org.carte.ejb.enrolment.EnrolmentLapsed;
import org.carte.ejb.enrolment.EnrolmentOffered;
import org.carte.ejb.enrolment.EnrolmentPromoted;
import org.carte.ejb.enrolment.EnrolmentWaitlisted;
import org.carte.ejb.schedule.FacilitatorsChanged;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionMoved;
import org.carte.ejb.schedule.SessionStatusChanged;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;

/** Writes to those whom something concerns, in the transaction in which it happens. */
@Stateless
@PermitAll
public class MailWriter {

    @Inject
    Outbox outbox;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    PersonRepository people;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    @Inject
    ZoneId zone;

    /** You have a place. */
    public void tell(@Observes EnrolmentConfirmed event) {
        write(MailEvent.CONFIRMED, event.session(), event.enrolment(), Map.of());
    }

    /** You are in the line, at that rank. */
    public void tell(@Observes EnrolmentWaitlisted event) {
        write(MailEvent.WAITLISTED, event.session(), event.enrolment(), Map.of("rank", Long.toString(event.rank())));
    }

    /** A place has become free for you. */
    public void tell(@Observes EnrolmentPromoted event) {
        write(MailEvent.PROMOTED, event.session(), event.enrolment(), Map.of());
    }

    /** A place is held for you until then. */
    public void tell(@Observes EnrolmentOffered event) {
        var place = event.enrolment();
        var words = new MailWords(place.getPerson().readsIn(), zone);
        write(MailEvent.OFFERED, event.session(), place, Map.of("deadline", words.moment(place.getOfferEndsAt())));
    }

    /** You did not answer in time. */
    public void tell(@Observes EnrolmentLapsed event) {
        write(MailEvent.LAPSED, event.session(), event.enrolment(), Map.of());
    }

    /** Your place was taken back. */
    public void tell(@Observes EnrolmentCancelled event) {
        write(MailEvent.WITHDRAWN, event.session(), event.enrolment(), Map.of());
    }

    /** The session has another time or place. */
    public void tell(@Observes SessionMoved event) {
        writeToAll(MailEvent.MOVED, details(event.sessionId()), event.newcomers(), Map.of());
    }

    /** You run it, or do not any more. Of a draft nobody has been told. */
    public void tell(@Observes FacilitatorsChanged event) {
        var session = details(event.sessionId());
        if (wasAnnounced(session.session())) {
            outbox.write(MailEvent.FACILITATING, session, people(event.added()), Map.of());
            outbox.write(MailEvent.RELIEVED, session, people(event.removed()), Map.of());
        }
    }

    /** The session does not take place, or those who run it learn that it is announced; other steps are told to nobody. */
    public void tell(@Observes SessionStatusChanged event) {
        if (event.to() == SessionStatus.CANCELLED) {
            var reason = event.reason() == null ? "" : event.reason();
            writeToAll(MailEvent.CANCELLED, details(event.sessionId()), Set.of(), Map.of("reason", reason));
        } else if (event.to() == SessionStatus.PUBLISHED) {
            var session = details(event.sessionId());
            outbox.write(MailEvent.FACILITATING, session, facilitators(session), Map.of());
        }
    }

    /** Is your map still true? */
    public void tell(@Observes MapMatured event) {
        var walk = PublicAddress.of("/app/carte/" + event.sessionId() + "/encore");
        outbox.write(
                MailEvent.STILL_TRUE,
                details(event.sessionId()),
                people.all(List.of(event.personId())),
                Map.of("map", walk));
    }

    private void write(MailEvent about, TrainingSession session, Enrolment enrolment, Map<String, String> own) {
        outbox.write(about, SessionDetails.read(session, sessions, bookings), List.of(enrolment.getPerson()), own);
    }

    /** To everybody who comes, waits or runs it. Those who would run a draft have not been told of it yet. */
    private void writeToAll(MailEvent about, SessionDetails session, Set<UUID> newcomers, Map<String, String> own) {
        var coming = new LinkedHashSet<Person>();
        var waiting = new LinkedHashSet<Person>();
        enrolments
                .active(session.session().getId())
                .forEach(place ->
                        (place.getStatus() == EnrolmentStatus.CONFIRMED ? coming : waiting).add(place.getPerson()));
        if (wasAnnounced(session.session())) {
            facilitators(session).stream()
                    .filter(person -> !newcomers.contains(person.getId()))
                    .forEach(coming::add);
        }
        outbox.write(about, session, coming, own);
        outbox.tell(about, session, waiting, own);
    }

    private boolean wasAnnounced(TrainingSession session) {
        return sessions.changes(session.getId()).stream()
                .anyMatch(change -> change.getStatus() == SessionStatus.PUBLISHED);
    }

    private List<Person> facilitators(SessionDetails session) {
        return people(
                session.facilitators().stream().map(FacilitatorName::personId).toList());
    }

    private List<Person> people(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : people.all(List.copyOf(ids));
    }

    private SessionDetails details(UUID sessionId) {
        return SessionDetails.read(sessionId, sessions, bookings).orElseThrow();
    }
}
