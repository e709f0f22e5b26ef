package org.carte.ejb.feedback;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.carte.ejb.feedback.Question.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.Slug;

/**
 * A question as an administrator writes it.
 *
 * @param key of the question it was; null for a new one
 * @param choicesFr what may be chosen, one a line; says nothing where the kind is no choice
 * @param neutralFrom null where the kind has no bounds, or for the usual ones
 */
public record QuestionDraft(
        String key,
        Kind kind,
        String labelFr,
        String labelEn,
        List<String> choicesFr,
        List<String> choicesEn,
        Double neutralFrom,
        Double sufficientFrom) {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_CHOICE = 80;
    private static final int LONGEST_KEY = 30;
    private static final int MOST_CHOICES = 11;
    private static final double LOWEST_OF_TEN = 5;
    private static final double GOOD_OF_TEN = 7;

    /**
     * The question, under the key it had unless its answers could not be compared any more.
     *
     * @param place among the questions, counted from 0; names what is wrong
     * @param before the question that has the key now; null for a new one
     */
    Question question(int place, Question before, Set<String> taken) {
        var fr = said(place, "labelFr", labelFr, LONGEST_LABEL);
        var en = said(place, "labelEn", labelEn, LONGEST_LABEL);
        var choices = choices(place);
        var same = before != null && before.kind() == kind && before.choices().size() == choices.size();
        var made = kind.isBanded() ? bounds(place) : new double[] {0, 0};
        return new Question(
                same ? before.key() : free(fr, taken), kind, Map.of("fr", fr, "en", en), choices, made[0], made[1]);
    }

    private List<Map<String, String>> choices(int place) {
        if (kind != Kind.CHOICE) {
            return List.of();
        }
        var fr = lines(choicesFr);
        var en = lines(choicesEn);
        if (fr.size() < 2 || fr.size() > MOST_CHOICES || fr.size() != en.size()) {
            throw refused(place, "choicesFr", "error.feedback.choices", MOST_CHOICES);
        }
        return IntStream.range(0, fr.size())
                .mapToObj(i -> Map.of(
                        "fr", said(place, "choicesFr", fr.get(i), LONGEST_CHOICE),
                        "en", said(place, "choicesEn", en.get(i), LONGEST_CHOICE)))
                .toList();
    }

    private double[] bounds(int place) {
        var usual = kind == Kind.RATING
                ? new double[] {Question.NEUTRAL_FROM, Question.SUFFICIENT_FROM}
                : new double[] {LOWEST_OF_TEN, GOOD_OF_TEN};
        double low = neutralFrom == null ? usual[0] : neutralFrom;
        double high = sufficientFrom == null ? usual[1] : sufficientFrom;
        if (low > high || low < 0 || high > (kind == Kind.RATING ? 5 : 10)) {
            throw refused(place, "neutralFrom", "error.feedback.bounds");
        }
        return new double[] {low, high};
    }

    /** Made of the French words; never what an objective is called. */
    private static String free(String label, Set<String> taken) {
        var slug = Slug.of(label, "question");
        var safe = slug.startsWith(Question.OBJECTIVE) ? "q" + slug : slug;
        var stem = safe.substring(0, Math.min(safe.length(), LONGEST_KEY));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : stem + "_" + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String said(int place, String field, String text, int longest) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            throw refused(place, field, "error.feedback.label", longest);
        }
        return text.strip();
    }

    private static InvalidException refused(int place, String field, String key, Object... arguments) {
        // the word is the same in both languages
        return InvalidException.named("Question " + (place + 1), "questions[" + place + "]." + field, key, arguments);
    }
}
