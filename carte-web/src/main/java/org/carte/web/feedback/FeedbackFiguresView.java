package org.carte.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.carte.ejb.feedback.FigureJobService;
import org.carte.persistence.feedback.FigureJob;
import org.carte.persistence.feedback.FigureJobKind;
import org.carte.web.shared.Messages;

/** Backs {@code app/feedback/figures.xhtml}: whether figures are the count of the answers. */
@Named
@ViewScoped
public class FeedbackFiguresView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FigureJobService service;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private List<FigureJob> jobs;

    /** Reads how far everything is. */
    public void load() {
        jobs = service.latest();
    }

    /** Compares all figures with a recount. */
    public void check() {
        start(FigureJobKind.CHECK);
    }

    /** Makes all figures anew. */
    public void rebuild() {
        start(FigureJobKind.REBUILD);
    }

    /** Lets one go on that stopped. */
    public void goOn(FigureJob job) {
        service.goOn(job.getId());
        messages.info("feedback.figures.started");
        load();
    }

    private void start(FigureJobKind kind) {
        service.start(kind);
        messages.info("feedback.figures.started");
        load();
    }

    public List<FigureJob> getJobs() {
        return jobs;
    }

    /** Whether one is at work. */
    public boolean isRunning() {
        return jobs.stream().anyMatch(job -> job.getEndedAt() == null && !isInterrupted(job));
    }

    /** Whether whoever worked on it is gone. */
    public boolean isInterrupted(FigureJob job) {
        return job.isInterrupted(clock.instant());
    }
}
