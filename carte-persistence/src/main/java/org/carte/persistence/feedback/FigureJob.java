package org.carte.persistence.feedback;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** A recount of all figures, and how far it is: where one stopped, it goes on. */
@Entity
@Table(name = "figure_job")
public class FigureJob extends StoredEntity {

    /** Longer than any step takes: who has said nothing for so long is no longer at work. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    @NotNull
    @Enumerated(STRING)
    @Column(updatable = false)
    private FigureJobKind kind;

    @NotNull
    @Column(updatable = false)
    private Instant askedAt;

    @NotNull
    private Instant touchedAt;

    private Instant endedAt;
    private long waves;
    private long wavesDone;
    private UUID lastWave;
    private LocalDate lastMonth;
    private long wrong;
    private long keptBack;

    protected FigureJob() {}

    /** A job that begins now, over so many rounds. */
    public FigureJob(FigureJobKind kind, Instant now, long waves) {
        this.kind = kind;
        this.askedAt = now;
        this.touchedAt = now;
        this.waves = waves;
    }

    /** Some more rounds are done, up to that one. */
    public void passed(UUID wave, int count, Instant now) {
        lastWave = wave;
        wavesDone += count;
        touchedAt = now;
    }

    /** That month is done. */
    public void passed(LocalDate month, Instant now) {
        lastMonth = month;
        touchedAt = now;
    }

    /** What was found: figures that are no recount, and answers that are kept back. */
    public void found(long wrongFigures, long answersKeptBack) {
        wrong += wrongFigures;
        keptBack += answersKeptBack;
    }

    public void end(Instant now) {
        endedAt = now;
        touchedAt = now;
    }

    /** Whether whoever worked on it is gone. */
    public boolean isInterrupted(Instant now) {
        return endedAt == null && touchedAt.plus(SILENCE).isBefore(now);
    }

    /** From 0 to 100. */
    public int getPercent() {
        return endedAt != null || waves == 0 ? 100 : (int) Math.min(99, 100 * wavesDone / waves);
    }

    public FigureJobKind getKind() {
        return kind;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public long getWavesDone() {
        return wavesDone;
    }

    public UUID getLastWave() {
        return lastWave;
    }

    public LocalDate getLastMonth() {
        return lastMonth;
    }

    public long getWrong() {
        return wrong;
    }

    public long getKeptBack() {
        return keptBack;
    }
}
