package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.FacilitatorBooking;
import org.carte.persistence.schedule.SessionFacilitator;
import org.carte.persistence.schedule.Slot;

/**
 * Books rooms and facilitators. Who books the same room or person waits, looks, and says in words who is in the way. That
 * nothing is booked twice the exclusion constraints of the database make sure; by themselves two that check them at the same
 * moment would deadlock.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Bookings {

    @Inject
    BookingRepository bookings;

    @Inject
    Clashes clashes;

    /**
     * Books what the plan asks for, in place of what the session had booked. Half-days keep their key when they move, so
     * that calendars recognise them.
     *
     * @throws DoubleBookedException when another session is in the way
     */
    public void book(UUID sessionId, SessionPlan plan) {
        // always in the same order: two transactions then wait for each other in one direction only
        Stream.concat(Stream.of(plan.roomId()), plan.facilitatorIds().stream())
                .map(UUID::toString)
                .sorted()
                .forEach(bookings::lock);
        refuse(clashes.of(sessionId, plan));
        bookSlots(sessionId, plan);
        bookFacilitators(sessionId, plan);
    }

    /** Gives back room and facilitators; the half-days stay for the record. */
    public void free(UUID sessionId) {
        bookings.freeRoom(sessionId);
        bookings.freeFacilitators(sessionId);
    }

    private void bookSlots(UUID sessionId, SessionPlan plan) {
        var before = bookings.slots(sessionId);
        var times = plan.inOrder();
        bookings.freeRoom(sessionId);
        before.stream().skip(times.size()).forEach(bookings::delete);
        for (int i = 0; i < times.size(); i++) {
            var time = times.get(i);
            if (i < before.size()) {
                var slot = before.get(i);
                slot.setRoomId(plan.roomId());
                slot.setStartsAt(time.start());
                slot.setEndsAt(time.end());
                slot.setBooked(true);
                bookings.update(slot);
            } else {
                bookings.insert(new Slot(sessionId, plan.roomId(), time.start(), time.end()));
            }
        }
    }

    private void bookFacilitators(UUID sessionId, SessionPlan plan) {
        bookings.forgetBookings(sessionId);
        bookings.forgetFacilitators(sessionId);
        for (var person : plan.facilitatorIds()) {
            bookings.insertFacilitator(new SessionFacilitator(sessionId, person));
            plan.inOrder()
                    .forEach(slot -> bookings.insertBooking(
                            new FacilitatorBooking(sessionId, person, slot.start(), slot.end())));
        }
    }

    private static void refuse(List<Clash> clashes) {
        if (!clashes.isEmpty()) {
            throw new DoubleBookedException(clashes.get(0));
        }
    }
}
