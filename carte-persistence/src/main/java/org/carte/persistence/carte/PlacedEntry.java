package org.carte.persistence.carte;

import java.io.Serializable;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;

/**
 * A sentence of a map, and where it comes from.
 *
 * @param picked what the answer said, word for word; null when written freely
 * @param runId the run whose answer it was picked from; null when written freely
 * @param exercise the title of that exercise; null when written freely
 */
public record PlacedEntry(
        UUID id,
        Integer version,
        Zone zone,
        Integer position,
        String wording,
        Integer weight,
        UUID answerId,
        String picked,
        UUID runId,
        String exercise)
        implements Serializable {

    /** Whether it no longer says what the answer said. */
    public boolean reworded() {
        return picked != null && !picked.equals(wording);
    }
}
