package org.carte.ejb.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.venue.Room;

/**
 * What somebody wants of a session: of which programme, where, when, with whom, for how many.
 *
 * @param venueId where the room must be; null when the room says it all
 */
public record SessionPlan(
        UUID programmeId,
        UUID venueId,
        UUID roomId,
        List<SlotTime> slots,
        List<UUID> facilitatorIds,
        int minPlaces,
        int maxPlaces,
        boolean selfEnrolment) {

    private static final int MOST_SLOTS = 20;
    private static final Duration LONGEST_SLOT = Duration.ofHours(8);

    /** A half-day. */
    public record SlotTime(Instant start, Instant end) {

        /** Whether both take place at some moment; one that ends when the other starts does not. */
        boolean overlaps(Instant otherStart, Instant otherEnd) {
            return start.isBefore(otherEnd) && otherStart.isBefore(end);
        }
    }

    /** Each facilitator once. */
    public SessionPlan {
        slots = List.copyOf(slots);
        facilitatorIds = facilitatorIds.stream().distinct().toList();
    }

    /** The plan a session has. */
    static SessionPlan of(SessionDetails details) {
        var session = details.session();
        return new SessionPlan(
                session.getProgrammeVersion().getProgramme().getId(),
                null,
                session.getRoom().getId(),
                details.times(),
                details.facilitators().stream().map(FacilitatorName::personId).toList(),
                session.getMinPlaces(),
                session.getMaxPlaces(),
                session.isSelfEnrolment());
    }

    /** The same at other times. */
    SessionPlan at(List<SlotTime> times) {
        return new SessionPlan(
                programmeId, venueId, roomId, times, facilitatorIds, minPlaces, maxPlaces, selfEnrolment);
    }

    /** Whether one of its half-days takes place at some moment of that time. */
    boolean overlaps(Instant otherStart, Instant otherEnd) {
        return slots.stream().anyMatch(slot -> slot.overlaps(otherStart, otherEnd));
    }

    /** The half-days in order of time. */
    public List<SlotTime> inOrder() {
        return slots.stream().sorted(Comparator.comparing(SlotTime::start)).toList();
    }

    /** When the first half-day begins. */
    Instant startsAt() {
        return inOrder().get(0).start();
    }

    /** When the last half-day ends. */
    Instant endsAt() {
        return slots.stream().map(SlotTime::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Refuses what cannot be, whatever the room and the calendar say. */
    void check() {
        if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
            throw new InvalidException("slots", "error.schedule.slotCount", MOST_SLOTS);
        }
        IntStream.range(0, slots.size()).forEach(this::checkSlot);
        if (minPlaces < 1) {
            throw new InvalidException("minPlaces", "error.schedule.minPlaces");
        }
        if (maxPlaces < minPlaces) {
            throw new InvalidException("maxPlaces", "error.schedule.maxPlaces");
        }
    }

    /** Refuses a room elsewhere, or too small. */
    void checkRoom(Room room) {
        if (venueId != null && !venueId.equals(room.getVenue().getId())) {
            throw new InvalidException("venueId", "error.schedule.roomElsewhere");
        }
        if (maxPlaces > room.getCapacity()) {
            throw new InvalidException("maxPlaces", "error.schedule.roomTooSmall", room.getCapacity());
        }
    }

    private void checkSlot(int index) {
        var slot = slots.get(index);
        if (!slot.end().isAfter(slot.start())) {
            throw new InvalidException("slots[" + index + "].end", "error.schedule.slotBackwards");
        }
        if (Duration.between(slot.start(), slot.end()).compareTo(LONGEST_SLOT) > 0) {
            throw new InvalidException("slots[" + index + "].end", "error.schedule.slotTooLong");
        }
        if (slots.subList(0, index).stream().anyMatch(earlier -> earlier.overlaps(slot.start(), slot.end()))) {
            throw new InvalidException("slots[" + index + "].start", "error.schedule.slotsOverlap");
        }
    }
}
