package org.carte.ejb.live;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.Zone;

/**
 * What others have written about somebody in one run, as far as they may read it.
 *
 * @param zone the exercise feeds; null for none in particular
 * @param said sentence by sentence, with their authors
 * @param mirrors how many have held up a mirror; 0 where there are none to be held up
 * @param johari the mirrors together; null as long as there are too few of them, or the exercise is not over
 */
public record AboutMe(
        UUID runId, UUID exerciseId, String exercise, Zone zone, List<Said> said, int mirrors, Johari johari)
        implements Serializable {

    /** Nothing to read yet. */
    static AboutMe nothing(UUID runId, ExerciseVersion exercise) {
        return new AboutMe(
                runId, exercise.getExercise().getId(), exercise.getTitle(), exercise.getZone(), List.of(), 0, null);
    }

    /** What somebody did with a sentence. */
    public enum Decision {
        /** Nothing yet. */
        OPEN,
        /** Kept, in these words or others: it is offered to their map. */
        KEPT,
        /** Refused: it goes nowhere, and its author does not learn it. */
        REFUSED
    }

    /**
     * A sentence about somebody.
     *
     * @param sentence its key, as long as it says the same
     * @param field it was written in; empty for none, or when its author has written something else since
     * @param text as it was written; what was kept of it when its author has written something else since
     * @param wording what was kept of it; null when nothing was
     * @param version of the decision; 0 before there is one
     */
    public record Said(
            UUID sentence,
            UUID answerId,
            String field,
            String author,
            String text,
            Decision decision,
            String wording,
            int version)
            implements Serializable {

        /** Kept in other words. */
        public boolean isReworded() {
            return wording != null && !wording.equals(text);
        }
    }

    /** The sentence of that key, if it is said. */
    Optional<Said> find(UUID sentence) {
        return said.stream().filter(each -> each.sentence().equals(sentence)).findFirst();
    }

    /** How many sentences wait for a decision. */
    public long waiting() {
        return said.stream().filter(each -> each.decision() == Decision.OPEN).count();
    }

    /** There is something to read. */
    public boolean isSomething() {
        return !said.isEmpty() || mirrors > 0;
    }

    /** Another one when anything else is to be read, or was decided. */
    public int version() {
        // not of the decisions themselves: two nodes have two hashes for one constant
        var sentences = said.stream()
                .map(each -> Objects.hash(each.sentence(), each.version(), each.wording()))
                .toList();
        return Objects.hash(sentences, mirrors, johari) & Integer.MAX_VALUE;
    }
}
