package org.carte.ejb.carte;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;

/**
 * A whole map as it shall be.
 *
 * @param zones what each zone shall hold, in order; a zone that is missing shall be empty
 */
public record MapDraft(String headline, String promise, Map<Zone, List<Line>> zones) {

    /**
     * One sentence.
     *
     * @param id of a sentence that is on the map already; null for a new one
     * @param runId the run whose answer a new one is picked from; null when written freely
     * @param picked what that answer said; null when it said just this
     * @param weight from 1 to 3; null for what it weighs already, or 1
     */
    public record Line(UUID id, String text, UUID runId, String picked, Integer weight) {}
}
