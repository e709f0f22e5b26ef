package org.carte.ejb.feedback;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.UUID;
import org.carte.persistence.feedback.FigureJobRepository;

/** Reads months, from the one where the job stopped. */
@Named
@Dependent
public class FigureMonthReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    String job;

    @Inject
    FigureJobRepository jobs;

    private Iterator<LocalDate> months;

    @Override
    public void open(Serializable checkpoint) {
        var last = jobs.byId(UUID.fromString(job)).orElseThrow().getLastMonth();
        months = jobs.months(last).iterator();
    }

    @Override
    public LocalDate readItem() {
        return months.hasNext() ? months.next() : null;
    }
}
