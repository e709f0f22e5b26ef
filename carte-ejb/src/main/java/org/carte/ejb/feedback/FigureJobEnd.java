package org.carte.ejb.feedback;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.persistence.feedback.FigureJobRepository;

/** The recount is complete; what is wrong is said in the log, too. */
@Named
@Dependent
public class FigureJobEnd extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(FigureJobEnd.class.getName());

    @Inject
    @BatchProperty
    String job;

    @Inject
    FigureJobRepository jobs;

    @Inject
    Clock clock;

    @Override
    public String process() {
        var state = jobs.byId(UUID.fromString(job)).orElseThrow();
        state.end(clock.instant());
        jobs.update(state);
        if (state.getWrong() > 0) {
            LOG.log(Level.SEVERE, "{0} figures are no recount of their counters", state.getWrong());
        }
        return "COMPLETED";
    }
}
