package org.carte.ejb.home;

import java.util.List;
import org.carte.persistence.enrolment.EnrolmentStatus;
import org.carte.persistence.home.MapGlance;
import org.carte.persistence.home.PlaceGlance;
import org.carte.persistence.home.SessionGlance;

/**
 * What a participant comes for.
 *
 * @param places sessions ahead in which they have a place, are offered one or wait for one, today's first
 * @param open sessions they can enrol in by themselves
 * @param maps sessions that left them a map, the latest first
 */
public record ParticipantHome(List<PlaceGlance> places, List<SessionGlance> open, List<MapGlance> maps) {

    /** Sessions with a place. */
    public List<SessionGlance> next() {
        return with(EnrolmentStatus.CONFIRMED);
    }

    /** Sessions in which a place is held for them until they answer. */
    public List<SessionGlance> offered() {
        return with(EnrolmentStatus.OFFERED);
    }

    /** Sessions they are in line for. */
    public List<SessionGlance> waiting() {
        return with(EnrolmentStatus.WAITLISTED);
    }

    private List<SessionGlance> with(EnrolmentStatus status) {
        return places.stream()
                .filter(place -> place.status() == status)
                .map(PlaceGlance::session)
                .toList();
    }
}
