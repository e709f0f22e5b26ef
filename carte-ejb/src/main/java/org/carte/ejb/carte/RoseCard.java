package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;
import org.carte.ejb.shared.pdf.PlainText;

/**
 * A zone beside the rose: its title, a rule, and its entries.
 *
 * @param number counts from 1, clockwise from the north
 * @param entries one block an entry, or the one that says there is none yet
 */
record RoseCard(int number, RoseZone zone, RoseBox box, RoseBlock heading, double rule, List<RoseBlock> entries) {

    /** Distance of lines, in sizes. */
    static final double LEADING = 1.32;

    /** Indent of the entries, which leaves room for their mark, in sizes. */
    static final double INDENT = 1.05;

    private static final double HEADING = 1.1;
    private static final double GAP = 0.3;
    private static final double LONGEST_LINE = 44;

    /** Sets a zone in a column with its upper end at y = 0. */
    static RoseCard set(int number, RoseZone zone, RoseWords words, double x, double width, double size) {
        double titleSize = HEADING * size;
        double discs = 1.7 * titleSize;
        RoseBlock heading =
                RoseBlock.of(zone.title(), RoseFont.STRONG, titleSize, 1.25 * titleSize, x + discs, 0, width - discs);
        double rule = Math.max(1.25 * titleSize, heading.box().height()) + 0.3 * size;
        List<String> texts = zone.entries().isEmpty() ? List.of(words.emptyZone()) : zone.entries();
        List<RoseBlock> entries = entries(texts, x, rule + 0.55 * size, width, size);
        double bottom = entries.stream()
                .mapToDouble(entry -> entry.box().bottom())
                .max()
                .orElse(rule);
        RoseBox box = new RoseBox(x, 0, width, bottom + GAP * size);
        return new RoseCard(number, zone, box, heading, rule, entries);
    }

    /** One below the other; in two columns where small type would make lines too long to read. */
    private static List<RoseBlock> entries(List<String> texts, double x, double top, double width, double size) {
        boolean twoColumns = width > LONGEST_LINE * size && texts.size() > 1;
        double room = twoColumns ? (width - size) / 2 : width;
        int inFirst = twoColumns ? (texts.size() + 1) / 2 : texts.size();
        List<RoseBlock> blocks = new ArrayList<>();
        double y = top;
        for (int i = 0; i < texts.size(); i++) {
            double left = i < inFirst ? x : x + room + size;
            y = i == inFirst ? top : y;
            double start = PlainText.isRightToLeft(texts.get(i)) ? left : left + INDENT * size;
            RoseBlock block =
                    RoseBlock.of(texts.get(i), RoseFont.TEXT, size, LEADING * size, start, y, room - INDENT * size);
            blocks.add(block);
            y = block.box().bottom() + GAP * size;
        }
        return List.copyOf(blocks);
    }

    RoseCard at(double y) {
        double by = y - box.y();
        return new RoseCard(
                number,
                zone,
                new RoseBox(box.x(), y, box.width(), box.height()),
                heading.movedDown(by),
                rule + by,
                entries.stream().map(entry -> entry.movedDown(by)).toList());
    }

    boolean isEmpty() {
        return zone.entries().isEmpty();
    }
}
