package org.carte.ejb.schedule;

import java.time.LocalDate;
import java.util.List;
import org.carte.ejb.schedule.SessionPlan.SlotTime;

/**
 * One copy of a session that is not made yet.
 *
 * @param day its first day
 * @param times its half-days; empty when they cannot be on that day
 * @param clashes what is in the way; empty when it can be made
 */
public record PlannedCopy(LocalDate day, List<SlotTime> times, List<Clash> clashes) {

    /** Whether nothing is in the way. */
    public boolean possible() {
        return clashes.isEmpty();
    }
}
