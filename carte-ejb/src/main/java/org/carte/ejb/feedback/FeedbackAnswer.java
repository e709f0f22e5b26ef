package org.carte.ejb.feedback;

import java.util.Map;
import java.util.TreeMap;
import org.carte.ejb.recap.OfferedQuote;
import org.carte.ejb.shared.InvalidException;

/**
 * What somebody answers, all at once. Questions may be left out.
 *
 * @param ratings values by the key of the question
 * @param texts words by the key of the question
 * @param quote a sentence for the recap; null for none
 */
public record FeedbackAnswer(Map<String, Integer> ratings, Map<String, String> texts, OfferedQuote quote) {

    /** Without what was left empty, without invisible characters. */
    public FeedbackAnswer {
        ratings = withoutNothing(ratings);
        texts = written(texts);
    }

    /** @throws InvalidException when a question is unknown, a value out of range, a text too long, or all is empty */
    void check(Questionnaire asked) {
        ratings.forEach((key, value) -> {
            var question = asked.rated(key)
                    .orElseThrow(() -> new InvalidException("ratings." + key, "error.feedback.question"));
            if (!question.allows(value)) {
                throw new InvalidException("ratings." + key, "error.feedback.value");
            }
        });
        texts.forEach((key, text) -> {
            if (asked.written(key).isEmpty()) {
                throw new InvalidException("texts." + key, "error.feedback.question");
            }
            if (text.length() > Question.MAX_LENGTH) {
                throw new InvalidException("texts." + key, "error.feedback.long", Question.MAX_LENGTH);
            }
        });
        if (ratings.isEmpty() && texts.isEmpty()) {
            throw new InvalidException("ratings", "error.feedback.empty");
        }
        if (quote != null) {
            quote.check();
        }
    }

    private static Map<String, Integer> withoutNothing(Map<String, Integer> given) {
        var kept = new TreeMap<String, Integer>();
        if (given != null) {
            given.forEach((key, value) -> {
                if (value != null) {
                    kept.put(key, value);
                }
            });
        }
        return kept;
    }

    private static Map<String, String> written(Map<String, String> given) {
        var kept = new TreeMap<String, String>();
        if (given != null) {
            given.forEach((key, text) -> {
                var clean = OfferedQuote.clean(text);
                if (!clean.isEmpty()) {
                    kept.put(key, clean);
                }
            });
        }
        return kept;
    }

    /** Says nothing: an answer must not end up in a log. */
    @Override
    public String toString() {
        return "FeedbackAnswer";
    }
}
