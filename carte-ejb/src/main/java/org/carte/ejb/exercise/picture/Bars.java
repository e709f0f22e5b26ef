package org.carte.ejb.exercise.picture;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A histogram: how much each thing got.
 *
 * @param unit a word of the pages for what is counted
 */
public record Bars(String unit, List<Bar> bars) implements Picture {

    /**
     * One thing.
     *
     * @param value how long its bar is
     * @param mean what it says beside its bar; null when that is how long it is
     * @param count how many people that is the mean of; 0 when it is not said
     */
    public record Bar(String label, double value, Double mean, int count) {

        /** What it says, as its reader writes numbers. */
        public String said(Locale reader) {
            if (mean == null) {
                return String.valueOf(Math.round(value));
            }
            return Bars.mean(mean, reader) + (count == 0 ? "" : " (× " + count + ")");
        }
    }

    /** What was counted, in the order of the things; things that nobody took stay, for that says something too. */
    public static Bars counted(String unit, Map<String, String> labels, Map<String, Integer> counts) {
        return new Bars(
                unit,
                labels.entrySet().stream()
                        .map(thing -> new Bar(thing.getValue(), counts.getOrDefault(thing.getKey(), 0), null, 0))
                        .toList());
    }

    /** With the longest first; what is equal stays in its order. */
    public Bars sorted() {
        return new Bars(
                unit,
                bars.stream()
                        .sorted((one, other) -> Double.compare(other.value(), one.value()))
                        .toList());
    }

    /** A mean, as its reader writes it. */
    public static String mean(double mean, Locale reader) {
        return String.format(reader, "%.1f", mean);
    }

    /** The share of the longest bar, in percent. */
    public int percent(Bar bar) {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        return longest <= 0 ? 0 : (int) Math.round(100 * bar.value() / longest);
    }

    @Override
    public String form() {
        return "bars";
    }

    @Override
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.value() == 0);
    }
}
