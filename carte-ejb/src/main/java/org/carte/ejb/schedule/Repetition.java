package org.carte.ejb.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.carte.ejb.shared.InvalidException;

/**
 * On which days a session is to take place again.
 *
 * @param first the first day of the first copy
 * @param everyWeeks how many weeks lie between two copies
 * @param count how many copies
 */
public record Repetition(LocalDate first, int everyWeeks, int count) {

    private static final int MOST = 30;
    private static final int LONGEST_PAUSE = 52;

    /** The first day of each copy, in order. */
    List<LocalDate> days() {
        if (count < 1 || count > MOST) {
            throw new InvalidException("count", "error.schedule.copyCount", MOST);
        }
        if (everyWeeks < 1 || everyWeeks > LONGEST_PAUSE) {
            throw new InvalidException("everyWeeks", "error.schedule.copyWeeks", LONGEST_PAUSE);
        }
        return IntStream.range(0, count)
                .mapToObj(i -> first.plusWeeks((long) i * everyWeeks))
                .toList();
    }
}
