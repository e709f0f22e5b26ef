package org.carte.web.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.carte.ejb.schedule.BlockPlan;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.schedule.AgendaBlock;

/** One block of a session's day while it is being written. */
public class AgendaLine implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID id;

    @Size(max = 160)
    private String title;

    private BlockKind kind = BlockKind.EXERCISE;

    @Min(1)
    @Max(480)
    private Integer minutes = 15;

    private UUID exerciseId;

    static AgendaLine of(AgendaBlock block) {
        var line = new AgendaLine();
        line.id = block.getId();
        line.title = block.getTitle();
        line.kind = block.getKind();
        line.minutes = block.getMinutes();
        line.exerciseId = block.getExerciseVersion() == null
                ? null
                : block.getExerciseVersion().getExercise().getId();
        return line;
    }

    /** The day as it stands. */
    static List<BlockPlan> plan(List<AgendaLine> lines) {
        return lines.stream().map(AgendaLine::plan).toList();
    }

    /** Minutes of training, breaks aside. */
    static int training(List<AgendaLine> lines) {
        return lines.stream()
                .filter(line -> line.kind != BlockKind.BREAK)
                .mapToInt(line -> line.plan().minutes())
                .sum();
    }

    /** As it stands; what is not yet written lasts no time. */
    private BlockPlan plan() {
        return new BlockPlan(
                id, Objects.toString(title, "").strip(), kind, Objects.requireNonNullElse(minutes, 0), exerciseId);
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
