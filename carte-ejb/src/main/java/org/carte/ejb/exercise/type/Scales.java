package org.carte.ejb.exercise.type;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.carte.ejb.exercise.picture.Bars;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** A scale from one whole number to another, with a word at each end. */
final class Scales {

    private static final int MOST_STEPS = 10;
    private static final String BANDS = "bands";

    private Scales() {}

    static Fields config(Fields config) {
        return config.needs("min", new Whole(-10, 10))
                .needs("max", new Whole(-9, 20))
                .may("minLabel", Text.upTo(80))
                .may("maxLabel", Text.upTo(80));
    }

    /** And the words that results are called by: each up to a mark, the last one up to the highest. */
    static Fields withBands(Fields config) {
        var band = Fields.none().needs("upTo", new Whole(-10, 20)).needs("label", Text.words(80));
        return config.may(BANDS, Items.of(band, 0, 6));
    }

    static void check(Tree config, Reading reading) {
        int least = config.number("min", 0);
        int steps = config.number("max", 0) - least;
        if (steps < 1 || steps > MOST_STEPS) {
            reading.wrong("max", Reading.RANGE, least + 1, least + MOST_STEPS);
        } else {
            checkBands(config, reading);
        }
    }

    /** They rise, and leave no mark without a word. */
    private static void checkBands(Tree config, Reading reading) {
        var bands = config.all(BANDS);
        int most = config.number("max", 0);
        int from = config.number("min", 0);
        for (int at = 0; at < bands.size(); at++) {
            int upTo = bands.get(at).number("upTo", from);
            if (upTo < from || upTo > most) {
                reading.wrong(BANDS + "." + at + ".upTo", Reading.RANGE, from, most);
                return;
            }
            from = upTo + 1;
        }
        if (!bands.isEmpty() && from <= most) {
            reading.wrong(BANDS + "." + (bands.size() - 1) + ".upTo", "error.exercise.lastBand", most);
        }
    }

    /** A result with the word of its band, where it has one. */
    static String banded(Tree config, String said, double mark) {
        return config.all(BANDS).stream()
                .filter(band -> Math.round(mark) <= band.number("upTo", 0))
                .findFirst()
                .map(band -> said + " · " + band.text("label"))
                .orElse(said);
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
    static OptionalDouble mean(Stream<Integer> marks) {
        return marks.filter(Objects::nonNull).mapToInt(Integer::intValue).average();
    }

    /** A mean with the word of its band. */
    static String overall(Tree config, double mean, Locale reader) {
        return banded(config, "⌀ " + Bars.mean(mean, reader), mean);
    }
}
