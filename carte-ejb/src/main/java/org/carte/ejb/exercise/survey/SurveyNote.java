package org.carte.ejb.exercise.survey;

import java.util.List;

/**
 * Something that was not carried over as it stood.
 *
 * @param key of the message bundle
 * @param arguments what the message is filled in with
 */
public record SurveyNote(String key, List<Object> arguments) {

    static SurveyNote of(String key, Object... arguments) {
        return new SurveyNote("exercise.survey.note." + key, List.of(arguments));
    }
}
