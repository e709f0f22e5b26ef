package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sets headline and promise in a circle, as large as it takes them. */
final class RoseMedallion {

    private static final double SMALLER = 0.95;
    private static final double SMALLEST = 0.5;
    private static final double LEADING = 1.2;
    private static final double PROMISE = 0.72;
    private static final double ALONE = 1.35;
    private static final int MORE_LINES = 5;

    private final String headline;
    private final String promise;
    private final double x;
    private final double y;
    private final double radius;

    RoseMedallion(String headline, String promise, double x, double y, double radius) {
        this.headline = headline;
        this.promise = promise;
        this.x = x;
        this.y = y;
        this.radius = radius;
    }

    /** No blocks for no text. */
    List<RoseBlock> blocks(double most) {
        double largest = promise.isEmpty() ? ALONE * most : most;
        if (headline.isEmpty() && promise.isEmpty()) {
            return List.of();
        }
        for (double size = largest; size > SMALLEST; size *= SMALLER) {
            List<RoseBlock> blocks = mayFit(size) ? blocksOf(size) : List.of();
            if (!blocks.isEmpty()) {
                return blocks;
            }
        }
        return List.of();
    }

    /** Spares the trials that cannot succeed: the circle has too little area for so much ink. */
    private boolean mayFit(double size) {
        double small = headline.isEmpty() ? size : size * PROMISE;
        double area = RoseFont.TITLE.width(headline, size) * size + RoseFont.QUOTE.width(promise, small) * small;
        return area * LEADING < Math.PI * radius * radius;
    }

    /** The width of a line depends on how many there are, so several numbers of lines are tried, fewest first. */
    private List<RoseBlock> blocksOf(double size) {
        int first = fewest(headline, RoseFont.TITLE, size);
        int second = fewest(promise, RoseFont.QUOTE, headline.isEmpty() ? size : size * PROMISE);
        for (int more = 0; more <= 2 * MORE_LINES; more++) {
            for (int moreInFirst = first == 0 ? 0 : Math.min(more, MORE_LINES); moreInFirst >= 0; moreInFirst--) {
                int moreInSecond = more - moreInFirst;
                boolean sane = second > 0 || moreInSecond == 0;
                List<RoseBlock> blocks = sane ? tryLines(size, first + moreInFirst, second + moreInSecond) : List.of();
                if (!blocks.isEmpty()) {
                    return blocks;
                }
            }
        }
        return List.of();
    }

    private int fewest(String text, RoseFont font, double size) {
        return (int) Math.ceil(font.width(text, size) / (2 * radius));
    }

    private List<RoseBlock> tryLines(double size, int first, int second) {
        double lead1 = size * LEADING;
        double size2 = headline.isEmpty() ? size : size * PROMISE;
        double lead2 = size2 * LEADING;
        double gap = first > 0 && second > 0 ? 0.55 * size : 0;
        double top = -(first * lead1 + gap + second * lead2) / 2;
        if (top <= -radius) {
            return List.of();
        }
        List<RoseBlock> blocks = new ArrayList<>();
        if (first > 0) {
            blocks.add(block(headline, RoseFont.TITLE, size, lead1, top));
        }
        if (second > 0) {
            blocks.add(block(promise, RoseFont.QUOTE, size2, lead2, top + first * lead1 + gap));
        }
        boolean asPlanned = blocks.stream().mapToInt(b -> b.lines().size()).sum() == first + second
                && (first == 0 || blocks.get(0).lines().size() == first);
        boolean within = blocks.stream().allMatch(this::isWithin);
        boolean uncut = blocks.stream()
                .flatMap(b -> b.lines().stream())
                .allMatch(line -> line.end() == RoseLine.End.SPACE || line.end() == RoseLine.End.LAST);
        return asPlanned && within && (uncut || size < radius / 9) ? blocks : List.of();
    }

    private RoseBlock block(String text, RoseFont font, double size, double leading, double top) {
        List<RoseLine> lines =
                RoseWrap.wrap(text, font, size, index -> chord(top + index * leading, top + (index + 1) * leading));
        double width = lines.stream()
                .mapToDouble(line -> font.width(line.drawn(), size))
                .max()
                .orElse(0);
        RoseBox box = new RoseBox(x - width / 2, y + top, width, lines.size() * leading);
        return new RoseBlock(box, font, size, leading, true, lines);
    }

    /** A sign that cannot be cut, such as a picture, may be wider than the circle is at its line. */
    private boolean isWithin(RoseBlock block) {
        double top = block.box().y() - y;
        return IntStream.range(0, block.lines().size())
                .allMatch(line -> block.font().width(block.lines().get(line).drawn(), block.size())
                        <= chord(top + line * block.leading(), top + (line + 1) * block.leading()));
    }

    /** How wide the circle is between two heights; nothing outside of it. */
    private double chord(double above, double below) {
        double far = Math.max(Math.abs(above), Math.abs(below));
        return far >= radius ? 0 : 2 * Math.sqrt(radius * radius - far * far);
    }
}
