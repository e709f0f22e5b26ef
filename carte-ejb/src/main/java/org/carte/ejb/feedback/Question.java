package org.carte.ejb.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One question of a questionnaire. What is answered is a whole number from 0 to 10, or a text.
 *
 * @param key what it is called in the database and over REST; never changes, whatever the label says
 * @param labels what it says, by language
 * @param choices what may be chosen, by language, in order; none for the other kinds
 * @param neutralFrom the mean from which it is no longer insufficient
 * @param sufficientFrom the mean from which it is as it should be
 */
public record Question(
        String key,
        Kind kind,
        Map<String, String> labels,
        List<Map<String, String>> choices,
        double neutralFrom,
        double sufficientFrom) {

    /** How it is answered. */
    public enum Kind {
        /** From 1, not at all, to 5, entirely. */
        RATING(1, 5),
        /** From 0, not at all, to 10, entirely. */
        SCALE(0, 10),
        /** From 0, certainly not, to 10, without hesitation. */
        RECOMMENDATION(0, 10),
        /** One of several; the number is its place. */
        CHOICE(0, 10),
        /** In words. */
        TEXT(0, -1);

        private final int min;
        private final int max;

        Kind(int min, int max) {
            this.min = min;
            this.max = max;
        }

        /** Whether a mean of it can be good or bad. */
        public boolean isBanded() {
            return this == RATING || this == SCALE;
        }
    }

    /** The longest text. */
    public static final int MAX_LENGTH = 2000;

    /** Half of the usual scale. */
    public static final double NEUTRAL_FROM = 2.5;

    /** Three quarters of the usual scale. */
    public static final double SUFFICIENT_FROM = 3.75;

    /** What the keys of questions about an objective begin with; its id follows. */
    static final String OBJECTIVE = "o-";

    /** Kept as it is. */
    public Question {
        labels = Map.copyOf(labels);
        choices = choices.stream().map(Map::copyOf).toList();
    }

    /** A rating with the usual bounds, of something that has no language. */
    static Question rating(String key, String label) {
        return new Question(
                key, Kind.RATING, Map.of("fr", label, "en", label), List.of(), NEUTRAL_FROM, SUFFICIENT_FROM);
    }

    /** What it says. */
    public String label(Locale locale) {
        return said(labels, locale);
    }

    /** What a value says: the choice at that place, or the number itself. */
    public String choice(int value, Locale locale) {
        return kind == Kind.CHOICE ? said(choices.get(value), locale) : Integer.toString(value);
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isRecommendation() {
        return kind == Kind.RECOMMENDATION;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    /** Whether it is about an objective of the programme, and no question of satisfaction. */
    public boolean isObjective() {
        return key.startsWith(OBJECTIVE);
    }

    /** Everything one may choose, from the least to the most; nothing for a text. */
    public List<Integer> values() {
        int max = isChoice() ? choices.size() - 1 : kind.max;
        return IntStream.rangeClosed(kind.min, max).boxed().toList();
    }

    /** Whether one may choose that. */
    public boolean allows(int value) {
        return values().contains(value);
    }

    static String said(Map<String, String> words, Locale locale) {
        return words.getOrDefault(locale.getLanguage(), words.get("fr"));
    }
}
