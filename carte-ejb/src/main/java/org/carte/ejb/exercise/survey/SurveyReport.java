package org.carte.ejb.exercise.survey;

import java.util.List;

/**
 * What a form becomes, element by element.
 *
 * @param title of the form; empty for none
 * @param language the one its texts were read in
 * @param languages all it has texts in
 */
public record SurveyReport(String title, String language, List<String> languages, List<SurveyElement> elements) {

    /** Those that become exercises. */
    public List<SurveyElement> exercises() {
        return elements.stream().filter(SurveyElement::isExercise).toList();
    }
}
