package org.carte.ejb.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.PlacesTaken;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.Slot;
import org.carte.persistence.schedule.TrainingSession;

/** A session with all that its page shows. */
public record SessionDetails(
        TrainingSession session, List<Slot> slots, List<FacilitatorName> facilitators, PlacesTaken places) {

    /** Reads it, whoever asks: the service that calls has made sure of that. */
    public static Optional<SessionDetails> read(UUID id, SessionRepository sessions, BookingRepository bookings) {
        return sessions.byId(id).map(session -> read(session, sessions, bookings));
    }

    /** Reads what goes with a session that is at hand. */
    public static SessionDetails read(TrainingSession session, SessionRepository sessions, BookingRepository bookings) {
        var id = session.getId();
        return new SessionDetails(
                session,
                bookings.slots(id),
                bookings.facilitators(id),
                sessions.placesTaken(id).orElseThrow());
    }

    /** The title of its programme. */
    public String title() {
        return session.getProgrammeVersion().getTitle();
    }

    /** Its venue and room, as one says them. */
    public String place() {
        return session.getRoom().getVenue().getName() + ", " + session.getRoom().getName();
    }

    /** Who runs it, as one says it. */
    public String facilitatorNames() {
        return facilitators.stream().map(FacilitatorName::displayName).collect(Collectors.joining(", "));
    }

    /** Who runs it. */
    Set<UUID> facilitatorIds() {
        return facilitators.stream().map(FacilitatorName::personId).collect(Collectors.toSet());
    }

    /** Who runs it here and not there. */
    Set<UUID> facilitatorsBeside(SessionDetails other) {
        var found = facilitatorIds();
        found.removeAll(other.facilitatorIds());
        return found;
    }

    /** When it takes place. */
    List<SessionPlan.SlotTime> times() {
        return slots.stream()
                .map(slot -> new SessionPlan.SlotTime(slot.getStartsAt(), slot.getEndsAt()))
                .toList();
    }

    /** When its last half-day ends. */
    public Instant endsAt() {
        return slots.get(slots.size() - 1).getEndsAt();
    }
}
