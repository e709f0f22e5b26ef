package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;

/** Lays out a narrow page: whose map, the rose, the promise, then zone after zone at a size one can read on a phone. */
final class RoseColumn {

    private static final double PLATE = 26;
    private static final double PROMISE = 18;
    private static final double GAP = 22;

    private final RoseContent content;
    private final RoseWords words;
    private final RoseFormat format;
    private final double width;

    RoseColumn(RoseContent content, RoseWords words, RoseFormat format) {
        this.content = content;
        this.words = words;
        this.format = format;
        this.width = format.width() - 2 * format.margin();
    }

    RosePlan plan() {
        double size = format.text();
        double left = format.margin();
        double x = format.width() / 2;
        double radius = format.radius(size);
        List<RoseBlock> plate = RosePlate.set(content, words, left, format.margin(), width, PLATE);
        double y = plate.get(plate.size() - 1).box().bottom() + GAP / 2 + radius + 2 * RosePlan.TIP;
        double inner = RosePlan.MEDALLION * radius;
        List<RoseBlock> medallion =
                new ArrayList<>(new RoseMedallion(content.headline(), "", x, y, 0.9 * inner).blocks(0.19 * inner));
        double next = y + radius + 2 * RosePlan.TIP + GAP;
        if (!content.promise().isEmpty()) {
            RoseBlock promise =
                    RoseBlock.of(content.promise(), RoseFont.QUOTE, PROMISE, 1.3 * PROMISE, left, next, width);
            medallion.add(promise.inTheMiddle());
            next = promise.box().bottom() + GAP;
        }
        List<RoseCard> cards = new ArrayList<>();
        for (RoseZone zone : content.zones()) {
            RoseCard card = RoseCard.set(cards.size() + 1, zone, words, left, width, size)
                    .at(next);
            cards.add(card);
            next = card.box().bottom() + GAP;
        }
        RoseBox page = new RoseBox(0, 0, format.width(), next - GAP + format.margin());
        return new RosePlan(page, x, y, radius, List.copyOf(cards), medallion, plate, size, false);
    }
}
