package org.carte.web.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.persistence.catalogue.BlockKind;

/** One block of an agenda while it is being written, proposed by a programme or planned for a session. */
public class AgendaRow implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID id;

    @Size(max = 160)
    private String title;

    private BlockKind kind = BlockKind.EXERCISE;

    @Min(1)
    @Max(480)
    private Integer minutes;

    private UUID exerciseId;

    /** One to be filled in. */
    public AgendaRow() {}

    /**
     * One that says something.
     *
     * @param id of the block that it is; null for none of its own
     */
    public AgendaRow(UUID id, String title, BlockKind kind, Integer minutes, UUID exerciseId) {
        this.id = id;
        this.title = title;
        this.kind = kind;
        this.minutes = minutes;
        this.exerciseId = exerciseId;
    }

    static AgendaRow of(ProgrammeSheet.Block block) {
        return new AgendaRow(null, block.title(), block.kind(), block.minutes(), block.exerciseId());
    }

    /** Minutes of training, breaks aside; what has no length yet lasts no time. */
    public static int training(List<AgendaRow> rows) {
        return rows.stream()
                .filter(row -> row.kind != BlockKind.BREAK && row.minutes != null)
                .mapToInt(AgendaRow::getMinutes)
                .sum();
    }

    ProgrammeSheet.Block block() {
        return new ProgrammeSheet.Block(title, kind, minutes, exerciseId);
    }

    public UUID getId() {
        return id;
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
