package org.carte.ejb.exercise.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** A scale from one whole number to another, with a word at each end. */
final class Scales {

    private static final int MOST_STEPS = 10;

    private Scales() {}

    static Fields config(Fields config) {
        return config.needs("min", new Whole(-10, 10))
                .needs("max", new Whole(-9, 20))
                .may("minLabel", Text.upTo(80))
                .may("maxLabel", Text.upTo(80));
    }

    static void check(Tree config, Reading reading) {
        int least = config.number("min", 0);
        int steps = config.number("max", 0) - least;
        if (steps < 1 || steps > MOST_STEPS) {
            reading.wrong("max", Reading.RANGE, least + 1, least + MOST_STEPS);
        }
    }

    static Whole mark(Tree config) {
        return new Whole(config.number("min", -10), config.number("max", 20));
    }

    /** The marks from the least to the most; the words at the ends beside theirs. */
    static Map<String, String> steps(Tree config) {
        var steps = new LinkedHashMap<String, String>();
        int least = config.number("min", 0);
        int most = config.number("max", 0);
        for (int step = least; step <= most; step++) {
            var word = step == least ? config.text("minLabel") : step == most ? config.text("maxLabel") : "";
            steps.put(String.valueOf(step), word.isEmpty() ? String.valueOf(step) : step + " · " + word);
        }
        return steps;
    }

    /** In the upper half. */
    static boolean isHigh(Tree config, int mark) {
        return 2 * mark > config.number("min", 0) + config.number("max", 0);
    }

    /** The mean of the marks that were given. */
    static Optional<String> mean(List<Integer> marks) {
        var given = marks.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return given.getCount() == 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.FRENCH, "%.1f", given.getAverage()));
    }
}
