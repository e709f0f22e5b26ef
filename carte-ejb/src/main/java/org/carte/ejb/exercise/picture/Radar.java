package org.carte.ejb.exercise.picture;

import java.util.List;

/**
 * Means of several things on one scale, as a star.
 *
 * @param least of the scale
 * @param most of the scale
 */
public record Radar(int least, int most, List<Axis> axes) implements Picture {

    /** The fewest axes that make a surface, and the most that can still be told apart. */
    private static final int FEWEST = 3;

    private static final int MOST = 12;

    /** @param count how many people gave a mark */
    public record Axis(String label, double mean, int count) {}

    /** A star where it can be one, bars otherwise. */
    public static Picture orBars(String unit, int least, int most, List<Axis> axes) {
        if (axes.size() >= FEWEST && axes.size() <= MOST) {
            return new Radar(least, most, axes);
        }
        return new Bars(
                unit,
                axes.stream()
                        // a bar for the least mark too: it was given
                        .map(axis -> new Bars.Bar(axis.label(), axis.mean() - least + 1, axis.mean(), 0))
                        .toList());
    }

    @Override
    public String form() {
        return "radar";
    }

    @Override
    public boolean isEmpty() {
        return axes.isEmpty();
    }
}
