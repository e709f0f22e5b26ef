package org.carte.persistence.live;

import java.util.UUID;
import org.carte.persistence.exercise.ExerciseVersion;

/**
 * What lies before a participant: the run, what it asks, and what they have written so far.
 *
 * @param aboutId whom it is about: themself, mostly
 * @param answer null before the first word
 */
public record Desk(UUID personId, UUID aboutId, ExerciseRun run, ExerciseVersion exercise, Answer answer) {

    /** It is about somebody else. */
    public boolean isAboutAnother() {
        return !personId.equals(aboutId);
    }

    /** The same with another answer on it. */
    public Desk with(Answer other) {
        return new Desk(personId, aboutId, run, exercise, other);
    }

    /** Tells it from what else lies before anybody. */
    public String key() {
        return isAboutAnother() ? run.getId() + ":" + aboutId : run.getId().toString();
    }
}
