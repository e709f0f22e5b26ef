package org.carte.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.live.RoomDay;
import org.carte.ejb.live.RunService;

/** Backs {@code WEB-INF/live/times.xhtml}: what was planned and what it really took, on the page of a session. */
@Named
@RequestScoped
public class LiveTimesView {

    @Inject
    RunService runs;

    private List<RoomDay.Step> begun;

    /** The blocks that were begun; none before the day. */
    public List<RoomDay.Step> of(UUID session) {
        if (begun == null) {
            begun = runs.times(session).stream()
                    .filter(step -> step.begun() != null)
                    .toList();
        }
        return begun;
    }

    /** Minutes that were planned for what is over. */
    public int planned(UUID session) {
        return of(session).stream()
                .filter(RoomDay.Step::isPast)
                .mapToInt(RoomDay.Step::plannedMinutes)
                .sum();
    }

    /** Minutes it really took. */
    public long real(UUID session) {
        return of(session).stream()
                .filter(RoomDay.Step::isPast)
                .mapToLong(RoomDay.Step::realMinutes)
                .sum();
    }
}
