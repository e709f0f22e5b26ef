package org.carte.ejb.feedback;

import static org.carte.ejb.feedback.Question.Kind.RATING;
import static org.carte.ejb.feedback.Question.Kind.RECOMMENDATION;
import static org.carte.ejb.feedback.Question.Kind.TEXT;

import java.util.List;
import java.util.Optional;

/** What is asked at the end of the day. */
public final class Questionnaire {

    /** The key of the question whose answers make the recommendation score. */
    public static final String RECOMMENDED = "recommendation";

    private static final List<Question> HOT = List.of(
            new Question("satisfaction", RATING),
            new Question("objectives", RATING),
            new Question("facilitation", RATING),
            new Question("pace", RATING),
            new Question("venue", RATING),
            new Question(RECOMMENDED, RECOMMENDATION),
            new Question("liked", TEXT),
            new Question("improve", TEXT));

    private Questionnaire() {}

    /** All questions, in the order they are asked. */
    public static List<Question> hot() {
        return HOT;
    }

    /** Those answered by a number. */
    public static List<Question> rated() {
        return HOT.stream().filter(question -> !question.isText()).toList();
    }

    static Optional<Question> rated(String key) {
        return find(key).filter(question -> !question.isText());
    }

    static Optional<Question> written(String key) {
        return find(key).filter(Question::isText);
    }

    private static Optional<Question> find(String key) {
        return HOT.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
