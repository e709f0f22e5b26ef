package org.carte.ejb.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.persistence.schedule.ChangeKind;
import org.carte.persistence.schedule.SessionChange;

/**
 * Tells what of a plan became what, for the history of the session.
 *
 * @param at when it was changed
 * @param byId who changed it
 * @param reason why; may be null
 */
record PlanHistory(Instant at, UUID byId, String reason) {

    /** One line for each thing that is not what it was. */
    List<SessionChange> differences(SessionDetails before, SessionDetails after) {
        var found = new ArrayList<SessionChange>();
        compare(found, after, ChangeKind.MOVED, intervals(before), intervals(after));
        compare(found, after, ChangeKind.ROOM, before.place(), after.place());
        compare(found, after, ChangeKind.PLACES, places(before), places(after));
        compare(found, after, ChangeKind.FACILITATORS, before.facilitatorNames(), after.facilitatorNames());
        return found;
    }

    private void compare(List<SessionChange> found, SessionDetails now, ChangeKind kind, String was, String became) {
        if (!was.equals(became)) {
            var session = now.session();
            found.add(new SessionChange(session.getId(), session.getStatus(), at, byId, reason).of(kind, was, became));
        }
    }

    private static String intervals(SessionDetails details) {
        return details.times().stream()
                .map(slot -> slot.start() + "/" + slot.end())
                .collect(Collectors.joining(" "));
    }

    private static String places(SessionDetails details) {
        return details.session().getMinPlaces() + "–" + details.session().getMaxPlaces();
    }
}
