package org.carte.persistence.feedback;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carte.persistence.shared.StoredEntity;

/** When an instrument asks by itself: one row each. */
@Entity
@Table(name = "wave_plan")
public class WavePlan extends StoredEntity {

    @NotNull
    @Enumerated(STRING)
    @Column(updatable = false)
    private WaveKind kind;

    private boolean active;

    @Min(0)
    @Max(366)
    private int lead;

    @Min(1)
    @Max(90)
    private int openDays;

    @Min(1)
    @Max(60)
    private Integer remindAfter;

    @Min(1)
    @Max(60)
    private Integer remindAgainAfter;

    protected WavePlan() {}

    /** When the round about a session opens. */
    public Instant opensAt(Instant start, Instant end) {
        return switch (kind) {
            case BEFORE -> start.minus(Duration.ofDays(lead));
            case HOT, AFTER, FACILITATOR -> end.minus(Duration.ofMinutes(lead));
            case COLD, CLIENT -> end.plus(Duration.ofDays(lead));
        };
    }

    /** When it closes; what is asked before a session ends with its start. */
    public Instant closesAt(Instant start, Instant end) {
        return kind == WaveKind.BEFORE ? start : opensAt(start, end).plus(Duration.ofDays(openDays));
    }

    /** How long after the invitation the reminder with that number leaves, counted from 1; nothing when it never does. */
    public Optional<Duration> reminder(int number) {
        return Optional.ofNullable(number == 1 ? remindAfter : remindAgainAfter).map(Duration::ofDays);
    }

    public WaveKind getKind() {
        return kind;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public int getLead() {
        return lead;
    }

    public void setLead(int lead) {
        this.lead = lead;
    }

    public int getOpenDays() {
        return openDays;
    }

    public void setOpenDays(int openDays) {
        this.openDays = openDays;
    }

    public Integer getRemindAfter() {
        return remindAfter;
    }

    public void setRemindAfter(Integer remindAfter) {
        this.remindAfter = remindAfter;
    }

    public Integer getRemindAgainAfter() {
        return remindAgainAfter;
    }

    public void setRemindAgainAfter(Integer remindAgainAfter) {
        this.remindAgainAfter = remindAgainAfter;
    }
}
