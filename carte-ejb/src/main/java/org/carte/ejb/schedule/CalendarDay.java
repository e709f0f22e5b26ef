package org.carte.ejb.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.persistence.schedule.Slot;

/**
 * One day of a session: what a calendar shows as one event, from the start of its first half-day to the end of its last.
 *
 * @param number from 1
 * @param slots of that day, in order
 */
record CalendarDay(int number, List<Slot> slots) {

    /** The days of a session, where the organisation lives; an evening past midnight belongs to the day it began. */
    static List<CalendarDay> of(List<Slot> inOrder, ZoneId zone) {
        var byDate = inOrder.stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.getStartsAt().atZone(zone).toLocalDate(),
                        java.util.TreeMap::new,
                        Collectors.toList()));
        var days = new ArrayList<CalendarDay>();
        byDate.values().forEach(slots -> days.add(new CalendarDay(days.size() + 1, slots)));
        return days;
    }

    /** The key of that event, which stays when it moves. */
    static String uid(UUID sessionId, int number) {
        return sessionId + (number == 1 ? "" : "-" + number) + "@carte";
    }

    /** When it begins. */
    Instant start() {
        return slots.get(0).getStartsAt();
    }

    /** When it ends. */
    Instant end() {
        return slots.get(slots.size() - 1).getEndsAt();
    }
}
