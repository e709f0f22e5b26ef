package org.carte.ejb.exercise.survey;

import java.util.List;
import org.carte.ejb.exercise.ExerciseContent;

/**
 * What became of one element of a form.
 *
 * @param path where it stands, {@code pages[0].elements[2]}; empty for the form itself
 * @param name as its author named it, or what it asks
 * @param kind its type in SurveyJS
 * @param content the exercise; null unless it became one
 */
public record SurveyElement(
        String path, String name, String kind, Outcome outcome, ExerciseContent content, List<SurveyNote> notes) {

    /** What became of it. */
    public enum Outcome {
        /** An exercise of its own. */
        EXERCISE,
        /** Part of the instructions of the exercise that follows. */
        INSTRUCTIONS,
        /** Nothing; a note says why. */
        LOST
    }

    public boolean isExercise() {
        return outcome == Outcome.EXERCISE;
    }
}
