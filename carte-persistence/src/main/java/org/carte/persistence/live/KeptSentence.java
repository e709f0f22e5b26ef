package org.carte.persistence.live;

import java.util.UUID;
import org.carte.persistence.exercise.Zone;

/**
 * A sentence somebody else has written about one, and one has kept.
 *
 * @param zone the exercise feeds; null for none
 */
public record KeptSentence(
        UUID answerId, UUID runId, String exercise, Zone zone, String firstName, String lastName, String wording) {

    /** The author, as shown everywhere. */
    public String author() {
        return firstName + " " + lastName;
    }
}
