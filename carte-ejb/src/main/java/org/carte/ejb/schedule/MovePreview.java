package org.carte.ejb.schedule;

import java.util.List;
import org.carte.ejb.schedule.SessionPlan.SlotTime;
import org.carte.persistence.schedule.SessionStatus;

/**
 * What moving a session would mean.
 *
 * @param session as it stands
 * @param times its half-days after the move; empty when there are none
 * @param clashes what is in the way; empty when it can be moved
 */
public record MovePreview(SessionDetails session, List<SlotTime> times, List<Clash> clashes) {

    /** The half-days as they stand. */
    public List<SlotTime> before() {
        return session.times();
    }

    /** How many people are told by mail: those who have a place, and those who wait for one. */
    public long told() {
        return session.places().confirmed() + session.places().waiting();
    }

    /** Whether those who run it are told as well: once it has been announced to them. */
    public boolean facilitatorsTold() {
        return session.session().getStatus() != SessionStatus.DRAFT
                && !session.facilitators().isEmpty();
    }

    /** Whether nothing is in the way. */
    public boolean possible() {
        return clashes.isEmpty();
    }
}
