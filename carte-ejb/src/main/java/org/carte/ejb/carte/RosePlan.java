package org.carte.ejb.carte;

import java.util.List;

/**
 * Where everything goes on the page, before a single mark is made.
 *
 * @param cards in the order of the zones
 * @param medallion headline and promise inside the rose
 * @param plate the lines that say whose map this is, and of what day
 * @param textSize size of the entries
 */
record RosePlan(
        RoseBox page,
        double centreX,
        double centreY,
        double radius,
        List<RoseCard> cards,
        List<RoseBlock> medallion,
        List<RoseBlock> plate,
        double textSize,
        boolean leaders) {

    /** Half the width of a number's disc at a petal's tip. */
    static final double TIP = 13;

    /** How far the medallion reaches, as a share of the radius. */
    static final double MEDALLION = 0.58;

    static RosePlan of(RoseContent content, RoseWords words, RoseFormat format) {
        return format == RoseFormat.PORTRAIT
                ? new RoseColumn(content, words, format).plan()
                : new RoseSpread(content, words, format).plan();
    }

    double angle(int index) {
        return 2 * Math.PI * index / cards.size();
    }

    /** Clockwise from the north. */
    double x(double angle, double distance) {
        return centreX + distance * Math.sin(angle);
    }

    double y(double angle, double distance) {
        return centreY - distance * Math.cos(angle);
    }

    /** Where the number of a zone stands. */
    double tip() {
        return radius + TIP + 1;
    }
}
