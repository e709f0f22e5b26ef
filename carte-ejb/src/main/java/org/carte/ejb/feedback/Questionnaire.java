package org.carte.ejb.feedback;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.persistence.feedback.WaveKind;

/**
 * What is asked in one round.
 *
 * @param versionId of the version it is made of
 * @param titles by language
 * @param questions in the order they are asked; before and after a session, its objectives come first
 */
public record Questionnaire(
        UUID versionId, WaveKind kind, int number, Map<String, String> titles, List<Question> questions) {

    /** The key of the question whose answers make the recommendation score. */
    public static final String RECOMMENDED = "recommendation";

    /** Kept as it is. */
    public Questionnaire {
        titles = Map.copyOf(titles);
        questions = List.copyOf(questions);
    }

    /** The same after other questions. */
    Questionnaire after(List<Question> first) {
        return first.isEmpty()
                ? this
                : new Questionnaire(
                        versionId,
                        kind,
                        number,
                        titles,
                        Stream.concat(first.stream(), questions.stream()).toList());
    }

    /** What it is called. */
    public String title(Locale locale) {
        return Question.said(titles, locale);
    }

    /** Questions answered by a number. */
    public List<Question> rated() {
        return questions.stream().filter(not(Question::isText)).toList();
    }

    /** Questions answered in words. */
    public List<Question> written() {
        return questions.stream().filter(Question::isText).toList();
    }

    /** A question answered by a number. */
    public Optional<Question> rated(String key) {
        return find(key).filter(not(Question::isText));
    }

    /** A question answered in words. */
    public Optional<Question> written(String key) {
        return find(key).filter(Question::isText);
    }

    /** What the question of that key says; the key itself when nobody asks it any more. */
    public String label(String key, Locale locale) {
        return find(key).map(question -> question.label(locale)).orElse(key);
    }

    /** The same in every language. */
    public Map<String, String> labels(String key) {
        return find(key).map(Question::labels).orElse(Map.of("fr", key, "en", key));
    }

    private Optional<Question> find(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
