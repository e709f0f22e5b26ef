package org.carte.ejb.schedule;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.schedule.SessionRepository;

/** Whose session it is. For services of this and other features. */
@Stateless
@PermitAll
public class SchedulePolicy {

    @Inject
    Caller caller;

    @Inject
    SessionRepository sessions;

    @Inject
    RunSessions known;

    /** Whether the caller runs that session. */
    public boolean isFacilitator(UUID sessionId) {
        if (!caller.is(FACILITATOR)) {
            return false;
        }
        var me = caller.personId();
        return known.contains(sessionId, me, () -> sessions.countFacilitator(sessionId, me) > 0);
    }

    /** Whether the caller plans sessions, or runs that one. */
    public boolean isStaff(UUID sessionId) {
        return caller.is(ADMINISTRATOR) || isFacilitator(sessionId);
    }

    /** Somebody else's session does not exist for a facilitator. */
    public void requireFacilitator(UUID sessionId) {
        if (!isFacilitator(sessionId)) {
            throw new NotFoundException();
        }
    }

    /** Neither planned nor run by the caller: it does not exist for them. */
    public void requireStaff(UUID sessionId) {
        if (!isStaff(sessionId)) {
            throw new NotFoundException();
        }
    }
}
