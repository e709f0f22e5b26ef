package org.carte.ejb.carte;

import java.util.List;

/**
 * A set text with its place.
 *
 * @param leading distance from line to line
 * @param centred around the middle of the box; otherwise from the side where its script starts
 */
record RoseBlock(RoseBox box, RoseFont font, double size, double leading, boolean centred, List<RoseLine> lines) {

    private static final double ASCENT = 0.8;

    static RoseBlock of(String text, RoseFont font, double size, double leading, double x, double y, double width) {
        List<RoseLine> lines = RoseWrap.wrap(text, font, size, width);
        return new RoseBlock(new RoseBox(x, y, width, lines.size() * leading), font, size, leading, false, lines);
    }

    RoseBlock inTheMiddle() {
        return new RoseBlock(box, font, size, leading, true, lines);
    }

    RoseBlock movedDown(double by) {
        RoseBox moved = new RoseBox(box.x(), box.y() + by, box.width(), box.height());
        return new RoseBlock(moved, font, size, leading, centred, lines);
    }

    double baseline(int line) {
        return box.y() + line * leading + leading / 2 + size * (ASCENT - 0.44);
    }

    double widest() {
        return lines.stream()
                .mapToDouble(line -> font.width(line.drawn(), size))
                .max()
                .orElse(0);
    }

    String text() {
        return RoseLine.join(lines);
    }
}
