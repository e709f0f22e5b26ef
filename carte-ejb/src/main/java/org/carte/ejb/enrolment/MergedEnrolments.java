package org.carte.ejb.enrolment;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.persistence.enrolment.EnrolmentCause.BY_ORGANISER;
import static org.carte.persistence.enrolment.EnrolmentStatus.CANCELLED;
import static org.carte.persistence.enrolment.EnrolmentStatus.WAITLISTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.people.PeopleMerging;
import org.carte.ejb.schedule.PlacesAdded;
import org.carte.ejb.security.Caller;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentChange;
import org.carte.persistence.enrolment.EnrolmentRepository;
import org.carte.persistence.schedule.SessionRepository;

/**
 * One person has one place: of two enrolments of two records that become one the better is kept, the other is cancelled
 * and stays in the history. Nobody is told of that, for nothing was taken from them; a place that becomes free goes to
 * whoever waits.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class MergedEnrolments {

    private static final String REASON = "Fusion de deux fiches";

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SessionRepository sessions;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Event<PlacesAdded> freed;

    /** Cancels the worse of two in each session. */
    public void settle(@Observes PeopleMerging merging) {
        var by = caller.personId();
        var both = List.of(merging.kept(), merging.dropped());
        enrolments.ofPeople(both).stream()
                .map(Enrolment::getSessionId)
                .distinct()
                .forEach(sessions::lock);
        var seen = new HashSet<UUID>();
        for (var enrolment : enrolments.ofPeople(both)) {
            if (!seen.add(enrolment.getSessionId())) {
                cancel(enrolment, by);
            }
        }
    }

    private void cancel(Enrolment worse, UUID by) {
        boolean hadPlace = worse.getStatus() != WAITLISTED;
        worse.setStatus(CANCELLED);
        enrolments.update(worse);
        enrolments.insertChange(
                new EnrolmentChange(worse.getId(), CANCELLED, clock.instant(), by, BY_ORGANISER, REASON));
        boolean isOpen = sessions.byId(worse.getSessionId())
                .filter(session -> session.getStatus().isOpen())
                .isPresent();
        if (hadPlace && isOpen) {
            freed.fire(new PlacesAdded(worse.getSessionId()));
        }
    }
}
