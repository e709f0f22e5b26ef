package org.carte.web.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.carte.ejb.exercise.picture.Plane;

/**
 * Cards on a field from -100 to 100 on each axis, upwards as drawings count: downwards.
 *
 * @param marks where something lies; what lies in one place has one mark
 * @param lines the same as a table
 */
public record PlaneDrawing(List<Mark> marks, List<Line> lines) {

    private static final double UNIT = 46;
    private static final int HEIGHT = 18;

    /**
     * One mark, as wide as its numbers need.
     *
     * @param numbers of the cards that lie there
     */
    public record Mark(String x, String y, String numbers) {

        public String left() {
            return RadarDrawing.number(Double.parseDouble(x) - width() / 2.0);
        }

        public String top() {
            return RadarDrawing.number(Double.parseDouble(y) - HEIGHT / 2.0);
        }

        public int width() {
            return Math.max(HEIGHT, 7 + 5 * numbers.length());
        }
    }

    /**
     * One card.
     *
     * @param where the ends of the axes it lies nearer to
     */
    public record Line(int number, String label, int count, String where) {}

    static PlaneDrawing of(Plane plane) {
        var there = new LinkedHashMap<List<String>, List<Integer>>();
        var lines = new ArrayList<Line>();
        for (var point : plane.points()) {
            int number = lines.size() + 1;
            lines.add(new Line(number, point.label(), point.count(), where(plane, point)));
            var place = List.of(RadarDrawing.number(UNIT * point.x()), RadarDrawing.number(-UNIT * point.y()));
            there.computeIfAbsent(place, key -> new ArrayList<>()).add(number);
        }
        var marks = there.entrySet().stream()
                .map(mark -> new Mark(
                        mark.getKey().get(0),
                        mark.getKey().get(1),
                        mark.getValue().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .toList();
        return new PlaneDrawing(marks, List.copyOf(lines));
    }

    private static String where(Plane plane, Plane.Point point) {
        var ends = new ArrayList<String>();
        if (point.x() != 0) {
            ends.add(point.x() < 0 ? plane.left() : plane.right());
        }
        if (point.y() != 0) {
            ends.add(point.y() < 0 ? plane.low() : plane.high());
        }
        return ends.isEmpty() ? "±" : String.join(" + ", ends);
    }
}
