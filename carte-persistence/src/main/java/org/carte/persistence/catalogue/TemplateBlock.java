package org.carte.persistence.catalogue;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** One block of the agenda a programme proposes. */
@Entity
@Table(name = "template_block")
public class TemplateBlock extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID programmeVersionId;

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

    private UUID exerciseId;

    protected TemplateBlock() {}

    /** The block at that place of the agenda, counted from 0; the exercise may be null. */
    public TemplateBlock(
            UUID programmeVersionId, int position, String title, BlockKind kind, int minutes, UUID exerciseId) {
        this.programmeVersionId = programmeVersionId;
        this.position = position;
        this.title = title;
        this.kind = kind;
        this.minutes = minutes;
        this.exerciseId = exerciseId;
    }

    public UUID getProgrammeVersionId() {
        return programmeVersionId;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public BlockKind getKind() {
        return kind;
    }

    public int getMinutes() {
        return minutes;
    }

    public UUID getExerciseId() {
        return exerciseId;
    }
}
