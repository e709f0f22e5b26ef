package org.carte.web.live;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carte.ejb.exercise.picture.Bars;
import org.carte.ejb.exercise.picture.Radar;

/**
 * A star around 0,0 with a radius of 100: the first axis upwards, the others clockwise.
 *
 * @param rings one for each mark but the least, as points of a polygon
 * @param surface the means, in the same way
 */
public record RadarDrawing(List<String> rings, List<Spoke> spokes, String surface) {

    private static final double RADIUS = 100;
    private static final double BEYOND = 114;

    /**
     * One axis.
     *
     * @param number by which the table beside names it
     * @param x where it ends
     * @param textX where its number stands
     */
    public record Spoke(
            int number, String label, double mean, int count, String x, String y, String textX, String textY) {

        /** The mean, as its reader writes it. */
        public String said(Locale reader) {
            return Bars.mean(mean, reader);
        }
    }

    static RadarDrawing of(Radar radar) {
        int count = radar.axes().size();
        double steps = radar.most() - radar.least();
        var rings = IntStream.rangeClosed(1, (int) steps)
                .mapToObj(step ->
                        polygon(IntStream.range(0, count).mapToObj(at -> point(at, count, RADIUS * step / steps))))
                .toList();
        var spokes = IntStream.range(0, count).mapToObj(at -> spoke(radar, at)).toList();
        var surface = polygon(IntStream.range(0, count)
                .mapToObj(at -> point(at, count, RADIUS * (radar.axes().get(at).mean() - radar.least()) / steps)));
        return new RadarDrawing(rings, spokes, surface);
    }

    private static Spoke spoke(Radar radar, int at) {
        int count = radar.axes().size();
        var axis = radar.axes().get(at);
        var end = point(at, count, RADIUS);
        var text = point(at, count, BEYOND);
        return new Spoke(at + 1, axis.label(), axis.mean(), axis.count(), end[0], end[1], text[0], text[1]);
    }

    private static String[] point(int at, int count, double radius) {
        double angle = 2 * Math.PI * at / count;
        return new String[] {number(radius * Math.sin(angle)), number(-radius * Math.cos(angle))};
    }

    private static String polygon(Stream<String[]> points) {
        return points.map(point -> point[0] + "," + point[1]).collect(Collectors.joining(" "));
    }

    /** With one decimal, and no minus before nothing. */
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.equals("-0.0") ? "0.0" : text;
    }
}
