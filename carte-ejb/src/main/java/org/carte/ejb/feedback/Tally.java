package org.carte.ejb.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.carte.persistence.feedback.Figure;

/**
 * How many gave which value to one question: all other figures come from it.
 *
 * @param distribution every value one may choose, with how many chose it
 */
public record Tally(Question question, SortedMap<Integer, Long> distribution) {

    /**
     * One value.
     *
     * @param share of all answers to the question, from 0 to 1
     */
    public record Bar(int value, long total, double share) {}

    private static final int PROMOTES_FROM = 9;
    private static final int DETRACTS_TO = 6;

    /** Kept as it is. */
    public Tally {
        distribution = Collections.unmodifiableSortedMap(new TreeMap<>(distribution));
    }

    /** Picks what concerns the question. */
    public static Tally of(Question question, Collection<Figure> figures) {
        var found = figures.stream()
                .filter(figure -> figure.question().equals(question.key()))
                .findFirst();
        var distribution = new TreeMap<Integer, Long>();
        question.values()
                .forEach(value -> distribution.put(
                        value, found.map(figure -> figure.total(value)).orElse(0L)));
        return new Tally(question, distribution);
    }

    /** How many answered the question. */
    public long count() {
        return count(value -> true);
    }

    /** The mean value; null when nobody answered, and for a choice, whose numbers count nothing. */
    public Double mean() {
        long sum = 0;
        for (var entry : distribution.entrySet()) {
            sum += entry.getKey() * entry.getValue();
        }
        long count = count();
        return question.isChoice() || count == 0 ? null : (double) sum / count;
    }

    /** How good the mean is; null when nobody answered, and for a question whose mean is neither good nor bad. */
    public Band band() {
        var mean = question.kind().isBanded() ? mean() : null;
        return mean == null ? null : Band.of(mean, question);
    }

    /** Where the mean goes; null when there is nothing to compare. */
    public Trend trend(Tally before) {
        return before.mean() == null || mean() == null ? null : Trend.of(before.mean(), mean());
    }

    /** Percent of answers from 9 to 10 less percent of answers from 0 to 6; null when nobody answered. */
    public Double recommendation() {
        var promoters = count(value -> value >= PROMOTES_FROM);
        var detractors = count(value -> value <= DETRACTS_TO);
        return count() == 0 ? null : 100.0 * (promoters - detractors) / count();
    }

    /** All values, the best first. */
    public List<Bar> bars() {
        var all = Math.max(count(), 1);
        var bars = new ArrayList<Bar>();
        distribution.forEach((value, total) -> bars.add(0, new Bar(value, total, (double) total / all)));
        return bars;
    }

    private long count(IntPredicate wanted) {
        long sum = 0;
        for (var entry : distribution.entrySet()) {
            sum += wanted.test(entry.getKey()) ? entry.getValue() : 0;
        }
        return sum;
    }
}
