package org.carte.persistence.schedule;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.shared.StoredEntity;

/** One block of the day as planned for a session. It starts where the one before it ends. */
@Entity
@Table(name = "agenda_block")
public class AgendaBlock extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @PositiveOrZero
    private int position;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull
    @Enumerated(STRING)
    private BlockKind kind;

    @Min(1)
    @Max(480)
    private int minutes;

    @ManyToOne(fetch = LAZY)
    private ExerciseVersion exerciseVersion;

    protected AgendaBlock() {}

    /** The block at that place of the day, counted from 0; the exercise may be null. */
    public AgendaBlock(
            UUID sessionId, int position, String title, BlockKind kind, int minutes, ExerciseVersion exerciseVersion) {
        this.sessionId = sessionId;
        this.position = position;
        this.title = title;
        this.kind = kind;
        this.minutes = minutes;
        this.exerciseVersion = exerciseVersion;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public BlockKind getKind() {
        return kind;
    }

    public void setKind(BlockKind kind) {
        this.kind = kind;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public ExerciseVersion getExerciseVersion() {
        return exerciseVersion;
    }
}
