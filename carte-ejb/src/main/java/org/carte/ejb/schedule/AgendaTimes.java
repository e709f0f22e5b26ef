package org.carte.ejb.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.schedule.Slot;

/**
 * When each block of the day starts: when the one before it ends, or with the half-day. A block that begins within a
 * half-day goes on past its end; the next one then waits for the next half-day.
 */
public final class AgendaTimes {

    private AgendaTimes() {}

    /**
     * The blocks with their times.
     *
     * @param slots in order of time, at least one
     */
    public static List<TimedBlock> of(List<AgendaBlock> blocks, List<Slot> slots) {
        var timed = new ArrayList<TimedBlock>(blocks.size());
        int current = 0;
        Instant cursor = slots.get(0).getStartsAt();
        for (var block : blocks) {
            while (current + 1 < slots.size()
                    && !cursor.isBefore(slots.get(current).getEndsAt())) {
                current++;
                cursor = later(cursor, slots.get(current).getStartsAt());
            }
            var end = cursor.plus(Duration.ofMinutes(block.getMinutes()));
            timed.add(new TimedBlock(
                    block, cursor, end, current, end.isAfter(slots.get(current).getEndsAt())));
            cursor = end;
        }
        return timed;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
