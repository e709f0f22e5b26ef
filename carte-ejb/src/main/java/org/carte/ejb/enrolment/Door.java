package org.carte.ejb.enrolment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.carte.persistence.enrolment.EnrolmentTerms;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;

/** Whether people can enrol themselves in a session just now. */
public enum Door {
    /** There is a place for who enrols. */
    OPEN,
    /** Who enrols waits in line. */
    FULL,
    /** It will open. */
    NOT_YET,
    /** It is closed for good. */
    CLOSED,
    /** The organisation alone enrols people. */
    BY_ORGANISER;

    private static final Set<SessionStatus> ANNOUNCED = EnumSet.of(SessionStatus.PUBLISHED, SessionStatus.CONFIRMED);

    /** @param taken places that somebody has or is offered */
    static Door of(TrainingSession session, EnrolmentTerms terms, long taken, Instant now) {
        if (!isAnnounced(session) || terms.isAfter(now, session.getStartsAt())) {
            return CLOSED;
        }
        if (!session.isSelfEnrolment()) {
            return BY_ORGANISER;
        }
        if (terms.isBefore(now)) {
            return NOT_YET;
        }
        return taken < session.getMaxPlaces() ? OPEN : FULL;
    }

    /** Whether the session is announced, so that anybody may know of it. */
    static boolean isAnnounced(TrainingSession session) {
        return ANNOUNCED.contains(session.getStatus());
    }

    /** Whether one can enrol, be it in the line. */
    public boolean isOpen() {
        return this == OPEN || this == FULL;
    }
}
