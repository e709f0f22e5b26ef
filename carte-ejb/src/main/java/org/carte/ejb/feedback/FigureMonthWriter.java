package org.carte.ejb.feedback;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.feedback.FigureJobKind;
import org.carte.persistence.feedback.FigureJobRepository;

/** Compares a month with its rounds or adds them up anew. */
@Named
@Dependent
public class FigureMonthWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    String job;

    @Inject
    FigureJobRepository jobs;

    @Inject
    Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        var state = jobs.byId(UUID.fromString(job)).orElseThrow();
        for (var item : items) {
            var month = (LocalDate) item;
            if (state.getKind() == FigureJobKind.REBUILD) {
                jobs.remake(month);
            }
            state.found(jobs.monthErrors(month), 0);
            state.passed(month, clock.instant());
        }
        jobs.update(state);
    }
}
