package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.FacilitatorBooking;
import org.carte.persistence.schedule.SessionFacilitator;
import org.carte.persistence.schedule.Slot;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Books rooms and facilitators. It looks first, to say in words who is in the way; two that book at the same moment are
 * told apart by the exclusion constraints of the database.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Bookings {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    BookingRepository bookings;

    @Inject
    ZoneId zone;

    /**
     * Books what the plan asks for, in place of what the session had booked. Half-days keep their key when they move, so
     * that calendars recognise them.
     *
     * @throws BusinessException when another session is in the way
     */
    public void book(UUID sessionId, SessionPlan plan) {
        refuseBusyRoom(sessionId, plan);
        refuseBusyFacilitators(sessionId, plan);
        try {
            bookSlots(sessionId, plan);
            bookFacilitators(sessionId, plan);
        } catch (RuntimeException refused) {
            throw isConstraint(refused) ? new BusinessException(Kind.CONFLICT, "error.schedule.busy") : refused;
        }
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
            plan.slots()
                    .forEach(slot -> bookings.insertBooking(
                            new FacilitatorBooking(sessionId, person, slot.start(), slot.end())));
        }
    }

    private void refuseBusyRoom(UUID sessionId, SessionPlan plan) {
        bookings.busyRoom(plan.roomId(), sessionId, plan.startsAt(), plan.endsAt()).stream()
                .filter(busy -> overlaps(plan, busy.startsAt(), busy.endsAt()))
                .findFirst()
                .ifPresent(busy -> {
                    throw new BusinessException(
                            Kind.CONFLICT,
                            "error.schedule.roomBusy",
                            busy.title(),
                            when(busy.startsAt(), busy.endsAt()));
                });
    }

    private void refuseBusyFacilitators(UUID sessionId, SessionPlan plan) {
        if (plan.facilitatorIds().isEmpty()) {
            return;
        }
        bookings.busyFacilitators(plan.facilitatorIds(), sessionId, plan.startsAt(), plan.endsAt()).stream()
                .filter(busy -> overlaps(plan, busy.startsAt(), busy.endsAt()))
                .findFirst()
                .ifPresent(busy -> {
                    throw new BusinessException(
                            Kind.CONFLICT,
                            "error.schedule.facilitatorBusy",
                            busy.firstName() + " " + busy.lastName(),
                            busy.title(),
                            when(busy.startsAt(), busy.endsAt()));
                });
    }

    private static boolean overlaps(SessionPlan plan, Instant start, Instant end) {
        return plan.slots().stream().anyMatch(slot -> slot.overlaps(start, end));
    }

    private String when(Instant start, Instant end) {
        return DAY_AND_TIME.format(start.atZone(zone)) + "–" + TIME.format(end.atZone(zone));
    }

    private static boolean isConstraint(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
