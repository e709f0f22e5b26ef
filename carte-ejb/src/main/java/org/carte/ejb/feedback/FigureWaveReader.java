package org.carte.ejb.feedback;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.carte.persistence.feedback.FigureJobRepository;

/** Reads rounds in the order of their keys, from the one where the job stopped. */
@Named
@Dependent
public class FigureWaveReader extends AbstractItemReader {

    private static final int AT_ONCE = 1000;

    @Inject
    @BatchProperty
    String job;

    @Inject
    FigureJobRepository jobs;

    private final Queue<UUID> next = new ArrayDeque<>();
    private UUID last;

    @Override
    public void open(Serializable checkpoint) {
        last = jobs.byId(UUID.fromString(job)).orElseThrow().getLastWave();
    }

    @Override
    public UUID readItem() {
        if (next.isEmpty()) {
            next.addAll(jobs.waves(last, AT_ONCE));
        }
        last = next.peek() == null ? last : next.peek();
        return next.poll();
    }
}
