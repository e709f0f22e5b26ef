package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;

/** The cartouche under the rose: what it is, whose it is, of what day. */
final class RosePlate {

    private static final double SMALLER = 0.93;
    private static final double TITLE = 0.42;
    private static final int MOST_LINES = 2;

    private RosePlate() {}

    /** Centred blocks from y downwards, none wider than given. */
    static List<RoseBlock> set(RoseContent content, RoseWords words, double x, double y, double width, double size) {
        List<RoseBlock> blocks = new ArrayList<>();
        double small = Math.max(TITLE * size, 9.5);
        double next = add(blocks, words.title(), RoseFont.QUOTE, small * 1.25, x, y, width);
        next = add(blocks, content.owner(), RoseFont.TITLE, size, x, next, width);
        add(blocks, words.day(content.date()), RoseFont.TEXT, small, x, next + 0.1 * size, width);
        return blocks;
    }

    private static double add(
            List<RoseBlock> blocks, String text, RoseFont font, double size, double x, double y, double width) {
        if (text.isEmpty()) {
            return y;
        }
        RoseBlock block = RoseBlock.of(text, font, size, 1.22 * size, x, y, width);
        if (block.lines().size() > MOST_LINES) {
            return add(blocks, text, font, size * SMALLER, x, y, width);
        }
        blocks.add(block.inTheMiddle());
        return block.box().bottom();
    }
}
