package org.carte.web.schedule;

import java.util.List;
import java.util.Objects;
import org.carte.ejb.schedule.BlockPlan;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.web.catalogue.AgendaRow;

/** The day of a session as rows of a form, and back. */
final class AgendaPlan {

    private static final int USUAL_MINUTES = 15;

    private AgendaPlan() {}

    /** A block to be filled in. */
    static AgendaRow blank() {
        return new AgendaRow(null, null, BlockKind.EXERCISE, USUAL_MINUTES, null);
    }

    static AgendaRow row(AgendaBlock block) {
        var version = block.getExerciseVersion();
        return new AgendaRow(
                block.getId(),
                block.getTitle(),
                block.getKind(),
                block.getMinutes(),
                version == null ? null : version.getExercise().getId());
    }

    /** The day as it stands; what is not yet written lasts no time. */
    static List<BlockPlan> of(List<AgendaRow> rows) {
        return rows.stream()
                .map(row -> new BlockPlan(
                        row.getId(),
                        Objects.toString(row.getTitle(), "").strip(),
                        row.getKind(),
                        Objects.requireNonNullElse(row.getMinutes(), 0),
                        row.getExerciseId()))
                .toList();
    }
}
