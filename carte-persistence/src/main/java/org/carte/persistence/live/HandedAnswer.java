package org.carte.persistence.live;

import java.util.UUID;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.Sharing;

/**
 * Something written about somebody else, with the name of its author.
 *
 * @param run in which it was written
 */
public record HandedAnswer(
        ExerciseRun run, UUID exerciseId, ExerciseVersion exercise, Answer answer, String firstName, String lastName) {

    /** Whether the one it is about may read it: the author says so, and is done or cannot write any more. */
    public boolean isHandedOver() {
        return answer.getSharing() != Sharing.ME
                && (answer.isDone() || run.getState().isOver());
    }

    /** The author, as shown everywhere. */
    public String author() {
        return firstName + " " + lastName;
    }
}
