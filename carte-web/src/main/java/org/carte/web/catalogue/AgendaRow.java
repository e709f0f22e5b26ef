package org.carte.web.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.persistence.catalogue.BlockKind;

/** One block of the proposed agenda while it is being written. */
public class AgendaRow implements Serializable {

    private static final long serialVersionUID = 1;

    @Size(max = 160)
    private String title;

    private BlockKind kind = BlockKind.EXERCISE;

    @Min(1)
    @Max(480)
    private Integer minutes;

    private UUID exerciseId;

    static AgendaRow of(ProgrammeSheet.Block block) {
        var row = new AgendaRow();
        row.title = block.title();
        row.kind = block.kind();
        row.minutes = block.minutes();
        row.exerciseId = block.exerciseId();
        return row;
    }

    ProgrammeSheet.Block block() {
        return new ProgrammeSheet.Block(title, kind, minutes, exerciseId);
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

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public UUID getExerciseId() {
        return exerciseId;
    }

    public void setExerciseId(UUID exerciseId) {
        this.exerciseId = exerciseId;
    }
}
