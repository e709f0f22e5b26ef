package org.carte.ejb.improvement;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.carte.persistence.improvement.ComplaintRepository;
import org.carte.persistence.improvement.ImprovementRepository;

/** What in the registers waits for an administrator. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class RegisterDueService {

    @Inject
    ImprovementRepository improvements;

    @Inject
    ComplaintRepository complaints;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * How much of it there is.
     *
     * @param unowned improvements nobody sees to
     * @param late improvements that should be done
     * @param open complaints to answer
     * @param overdue those of them that should be answered
     */
    public record Due(long unowned, long late, long open, long overdue) {

        /** Whether there is nothing. */
        public boolean none() {
            return unowned + late + open == 0;
        }
    }

    /** Counts it. */
    public Due due() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var toImprove = improvements.open(today);
        var toAnswer = complaints.open(today);
        return new Due(toImprove.unowned(), toImprove.overdue(), toAnswer.open(), toAnswer.overdue());
    }
}
