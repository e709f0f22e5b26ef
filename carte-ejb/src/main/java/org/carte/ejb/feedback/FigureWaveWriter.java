package org.carte.ejb.feedback;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.feedback.FigureJobKind;
import org.carte.persistence.feedback.FigureJobRepository;

/** Compares rounds with their counters or counts them again, and says how far it is in the same transaction. */
@Named
@Dependent
public class FigureWaveWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    String job;

    @Inject
    FigureJobRepository jobs;

    @Inject
    FigureKeeper figures;

    @Inject
    Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        var waves = items.stream().map(UUID.class::cast).toList();
        var state = jobs.byId(UUID.fromString(job)).orElseThrow();
        if (state.getKind() == FigureJobKind.REBUILD) {
            figures.recount(waves);
        }
        state.found(jobs.waveErrors(waves), jobs.keptBack(waves));
        state.passed(waves.get(waves.size() - 1), waves.size(), clock.instant());
        jobs.update(state);
    }
}
