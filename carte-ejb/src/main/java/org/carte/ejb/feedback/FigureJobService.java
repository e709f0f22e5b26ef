package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FigureJob;
import org.carte.persistence.feedback.FigureJobKind;
import org.carte.persistence.feedback.FigureJobRepository;
import org.carte.persistence.feedback.FigureRepository;

/** Recounts of figures: one at a time, each as a batch job that goes on where it stopped. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class FigureJobService {

    private static final int SHOWN = 12;
    private static final int AT_ONCE = 500;

    @Inject
    FigureJobRepository jobs;

    @Inject
    FigureRepository figures;

    @Inject
    FigureTimer timer;

    @Inject
    Clock clock;

    /** The latest recounts, the last one first. */
    public List<FigureJob> latest() {
        return jobs.latest(Limit.of(SHOWN));
    }

    /**
     * Begins a recount.
     *
     * @throws BusinessException while another one runs
     */
    public FigureJob start(FigureJobKind kind) {
        var now = clock.instant();
        if (jobs.latest(Limit.of(1)).stream().anyMatch(job -> job.getEndedAt() == null)) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.counting");
        }
        var job = new FigureJob(kind, now, jobs.countWaves());
        jobs.insert(job);
        timer.begin(job.getId());
        return job;
    }

    /** Lets a recount go on that stopped, with its server for instance. */
    public void goOn(UUID id) {
        var job = jobs.byId(id).orElseThrow(NotFoundException::new);
        if (!job.isInterrupted(clock.instant())) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.counting");
        }
        job.passed(job.getLastWave(), 0, clock.instant());
        jobs.update(job);
        timer.begin(id);
    }

    /** What is done every night: a recount that stopped goes on, or else all figures are checked. */
    @RolesAllowed(SYSTEM)
    public void nightly() {
        jobs.latest(Limit.of(1)).stream()
                .filter(job -> job.isInterrupted(clock.instant()))
                .findFirst()
                .ifPresentOrElse(job -> goOn(job.getId()), () -> start(FigureJobKind.CHECK));
    }

    /** Rounds that have closed and were not looked at since. */
    @RolesAllowed(SYSTEM)
    public List<UUID> toSettle() {
        return figures.toSettle(clock.instant(), AT_ONCE);
    }
}
