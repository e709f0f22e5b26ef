package org.carte.ejb.feedback;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One question of the questionnaire.
 *
 * @param key what it is called in the database, over REST and in the message bundle
 */
public record Question(String key, Kind kind) {

    /** How it is answered. */
    public enum Kind {
        /** From 1, not at all, to 5, entirely. */
        RATING(1, 5),
        /** From 0, certainly not, to 10, without hesitation. */
        RECOMMENDATION(0, 10),
        /** In words. */
        TEXT(0, -1);

        private final int min;
        private final int max;

        Kind(int min, int max) {
            this.min = min;
            this.max = max;
        }
    }

    /** The longest text. */
    public static final int MAX_LENGTH = 2000;

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isRecommendation() {
        return kind == Kind.RECOMMENDATION;
    }

    /** Everything one may choose, from the least to the most; nothing for a text. */
    public List<Integer> values() {
        return IntStream.rangeClosed(kind.min, kind.max).boxed().toList();
    }

    /** Whether one may choose that. */
    public boolean allows(int value) {
        return value >= kind.min && value <= kind.max;
    }
}
