package org.carte.ejb.schedule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SessionPlan.SlotTime;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.venue.Room;
import org.carte.persistence.venue.Venue;
import org.junit.jupiter.api.Test;

class SessionPlanTest {

    @Test
    void twoHalfDaysThatTouchAreFine() {
        assertThatCode(() -> plan(1, 10, slot(9, 12), slot(12, 17)).check()).doesNotThrowAnyException();
    }

    @Test
    void aHalfDayEndsAfterItBegins() {
        refused("slots[1].end", plan(1, 10, slot(9, 12), slot(14, 14)));
    }

    @Test
    void aHalfDayLastsEightHoursAtMost() {
        assertThatCode(() -> plan(1, 10, slot(9, 17)).check()).doesNotThrowAnyException();
        refused("slots[0].end", plan(1, 10, slot(9, 18)));
    }

    @Test
    void halfDaysDoNotOverlapInWhateverOrder() {
        refused("slots[1].start", plan(1, 10, slot(13, 17), slot(9, 14)));
    }

    @Test
    void thereAreOneToTwentyHalfDays() {
        refused("slots", plan(1, 10));
        var many = new ArrayList<SlotTime>();
        for (int day = 1; day <= 21; day++) {
            many.add(new SlotTime(
                    Instant.parse("2018-02-%02dT09:00:00Z".formatted(day)),
                    Instant.parse("2018-02-%02dT12:00:00Z".formatted(day))));
        }
        refused("slots", plan(1, 10, many.toArray(SlotTime[]::new)));
    }

    @Test
    void thereArePlaces() {
        refused("minPlaces", plan(0, 10, slot(9, 12)));
        refused("maxPlaces", plan(5, 4, slot(9, 12)));
    }

    @Test
    void theRoomIsLargeEnoughAndWhereItIsSaidToBe() {
        var room = new Room(new Venue("L’Atelier", ""), "Salle", 10);
        assertThatCode(() -> plan(1, 10, slot(9, 12)).checkRoom(room)).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> plan(1, 11, slot(9, 12)).checkRoom(room))
                .matches(refusal -> refusal.getField().equals("maxPlaces"));
        var elsewhere = new SessionPlan(null, UUID.randomUUID(), null, List.of(slot(9, 12)), List.of(), 1, 2, false);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> elsewhere.checkRoom(room))
                .matches(refusal -> refusal.getField().equals("venueId"));
    }

    private static void refused(String field, SessionPlan plan) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(plan::check)
                .matches(refusal -> refusal.getField().equals(field), field);
    }

    private static SlotTime slot(int start, int end) {
        return new SlotTime(
                Instant.parse("2018-02-19T%02d:00:00Z".formatted(start)),
                Instant.parse("2018-02-19T%02d:00:00Z".formatted(end)));
    }

    private static SessionPlan plan(int min, int max, SlotTime... slots) {
        return new SessionPlan(null, null, null, List.of(slots), List.of(), min, max, false);
    }
}
