package org.carte.ejb.exercise.picture;

import java.util.List;

/**
 * Cards on a field of two axes: each where people laid it in the mean, from -2 to 2.
 *
 * @param left what the axis from left to right begins with
 * @param low what the axis from below begins with
 */
public record Plane(String left, String right, String low, String high, List<Point> points) implements Picture {

    /** @param count how many people laid it */
    public record Point(String label, double x, double y, int count) {}

    @Override
    public String form() {
        return "plane";
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }
}
