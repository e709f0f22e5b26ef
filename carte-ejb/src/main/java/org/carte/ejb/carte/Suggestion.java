package org.carte.ejb.carte;

import java.io.Serializable;
import java.util.UUID;
import org.carte.persistence.carte.Feeding;
import org.carte.persistence.exercise.Zone;

/**
 * Words that could go on the map: of one's own answer, written about one and kept, or held up to one in mirrors.
 *
 * @param answerId null for what mirrors say to somebody who has not looked into one themself: who chose a word is not told
 * @param exercise the title of the exercise they were written in
 * @param feeds where they are offered
 * @param author who wrote them about one; null when one wrote them oneself, or several chose them
 * @param mirrored whether others have chosen them for one, and not one oneself
 * @param taken whether they are on the map already, reworded or not
 */
public record Suggestion(
        UUID runId,
        UUID answerId,
        String exercise,
        Feeding feeds,
        String text,
        String author,
        boolean mirrored,
        boolean taken)
        implements Serializable {

    /** Whether they are offered in that zone. */
    public boolean isFor(Zone zone) {
        return feeds == Feeding.ANYWHERE || feeds.zone() == zone;
    }
}
