package org.carte.ejb.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.carte.persistence.catalogue.BlockKind;

/**
 * Two versions of a programme side by side.
 *
 * @param from the number of the one it is compared with
 * @param to the number of the other
 * @param exercises the titles of the library, by the exercise's id
 */
public record VersionComparison(
        int from, int to, ProgrammeSheet before, ProgrammeSheet after, Map<UUID, String> exercises) {

    /**
     * The fields that differ.
     *
     * @param kinds how the kind of a block is called
     */
    public List<FieldChange> changes(Function<BlockKind, String> kinds) {
        return FieldChange.between(before, after, block -> said(block, kinds));
    }

    private String said(ProgrammeSheet.Block block, Function<BlockKind, String> kinds) {
        var line = block.title() + " · " + kinds.apply(block.kind()) + " · " + block.minutes() + " min";
        var exercise = block.exerciseId() == null ? null : exercises.get(block.exerciseId());
        return exercise == null || exercise.equals(block.title()) ? line : line + " · " + exercise;
    }
}
