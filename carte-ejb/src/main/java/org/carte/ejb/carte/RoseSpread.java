package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a page of given size: the rose in the middle, the zones in two columns, each near its petal. The text is as
 * large as the page allows.
 */
final class RoseSpread {

    private static final double SMALLER = 0.965;
    private static final double GUTTER = 30;
    private static final double CARD_GAP = 1.35;
    private static final double FAN = 0.88;
    private static final double PLATE = 30;

    private final RoseContent content;
    private final RoseWords words;
    private final RoseFormat format;
    private final int onTheRight;
    private final double rightEms;
    private final double leftEms;

    RoseSpread(RoseContent content, RoseWords words, RoseFormat format) {
        this.content = content;
        this.words = words;
        this.format = format;
        List<RoseZone> zones = content.zones();
        this.onTheRight = (zones.size() + 1) / 2;
        this.rightEms = emsOf(zones.subList(0, onTheRight));
        this.leftEms = emsOf(zones.subList(onTheRight, zones.size()));
    }

    /** Makes the text smaller until both columns have room: their area shrinks with the square of the size. */
    RosePlan plan() {
        double size = format.text();
        List<RoseCard> cards = List.of();
        while (cards.isEmpty() && !content.zones().isEmpty()) {
            cards = mayFit(size) ? cards(size) : List.of();
            if (!hasRoom(cards, size)) {
                cards = List.of();
                size *= SMALLER;
            }
        }
        double radius = format.radius(size);
        double x = format.width() / 2;
        double plateWidth = 1.7 * radius;
        List<RoseBlock> plate = RosePlate.set(content, words, x - plateWidth / 2, 0, plateWidth, PLATE);
        double plateHeight = plate.get(plate.size() - 1).box().bottom();
        double gap = 2.2 * GUTTER;
        double top = (format.height() - 2 * (radius + 2 * RosePlan.TIP) - gap - plateHeight) / 2;
        double y = top + radius + 2 * RosePlan.TIP;
        double plateTop = y + radius + 2 * RosePlan.TIP + gap;
        double inner = RosePlan.MEDALLION * radius;
        return new RosePlan(
                new RoseBox(0, 0, format.width(), format.height()),
                x,
                y,
                radius,
                placed(cards, y, size),
                new RoseMedallion(content.headline(), content.promise(), x, y, 0.93 * inner).blocks(0.2 * inner),
                plate.stream().map(block -> block.movedDown(plateTop)).toList(),
                size,
                true);
    }

    private double columnWidth(double size) {
        double centre = 2 * (format.radius(size) + 2 * RosePlan.TIP);
        return (format.width() - 2 * format.margin() - centre - 2 * GUTTER) / 2;
    }

    private List<RoseCard> cards(double size) {
        double width = columnWidth(size);
        double right = format.width() - format.margin() - width;
        List<RoseCard> cards = new ArrayList<>();
        for (RoseZone zone : content.zones()) {
            int number = cards.size() + 1;
            double x = number <= onTheRight ? right : format.margin();
            cards.add(RoseCard.set(number, zone, words, x, width, size));
        }
        return cards;
    }

    /** Spares most of the trials of a full map: the bare ink must not need more than the columns have. */
    private boolean mayFit(double size) {
        double ink = size * size * RoseCard.LEADING / columnWidth(size);
        return ink * rightEms <= room() && ink * leftEms <= room();
    }

    private double room() {
        return format.height() - 2 * format.margin();
    }

    private static double emsOf(List<RoseZone> column) {
        return column.stream()
                .flatMap(zone -> zone.entries().stream())
                .mapToDouble(entry -> RoseFont.TEXT.width(entry, 1))
                .sum();
    }

    private boolean hasRoom(List<RoseCard> cards, double size) {
        if (cards.isEmpty()) {
            return false;
        }
        double room = room();
        return heightOf(cards.subList(0, onTheRight), size) <= room
                && heightOf(cards.subList(onTheRight, cards.size()), size) <= room;
    }

    private static double heightOf(List<RoseCard> column, double size) {
        return column.stream().mapToDouble(card -> card.box().height()).sum()
                + Math.max(0, column.size() - 1) * CARD_GAP * size;
    }

    private List<RoseCard> placed(List<RoseCard> cards, double centreY, double size) {
        List<RoseCard> placed = new ArrayList<>(cards);
        List<Integer> right = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            if (i < onTheRight) {
                right.add(i);
            } else {
                left.add(0, i);
            }
        }
        stack(placed, right, centreY, size);
        stack(placed, left, centreY, size);
        return List.copyOf(placed);
    }

    /** Each card as near to the height of its petal as its neighbours allow: pushed down first, then up. */
    private void stack(List<RoseCard> cards, List<Integer> column, double centreY, double size) {
        double gap = CARD_GAP * size;
        double floor = format.margin();
        for (int i : column) {
            RoseCard card = cards.get(i);
            RoseCard moved = card.at(Math.max(floor, wantedTop(card, centreY, cards.size())));
            cards.set(i, moved);
            floor = moved.box().bottom() + gap;
        }
        double ceiling = format.height() - format.margin();
        for (int n = column.size() - 1; n >= 0; n--) {
            RoseCard card = cards.get(column.get(n));
            double y = Math.min(card.box().y(), ceiling - card.box().height());
            cards.set(column.get(n), card.at(y));
            ceiling = y - gap;
        }
    }

    /** Spread like a fan: level with the petal at the sides, hanging from the top and standing at the bottom. */
    private double wantedTop(RoseCard card, double centreY, int all) {
        double north = Math.cos(2 * Math.PI * (card.number() - 1) / all);
        if (north >= 0) {
            return centreY - north * FAN * (centreY - format.margin()) - card.rule();
        }
        double south = -north;
        double bottom = centreY + south * FAN * (format.height() - format.margin() - centreY);
        return bottom - card.rule() - south * (card.box().height() - card.rule());
    }
}
