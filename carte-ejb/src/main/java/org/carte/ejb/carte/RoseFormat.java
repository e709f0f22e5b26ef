package org.carte.ejb.carte;

/** The shapes a map is drawn in. Lengths are units of the drawing; four make a millimetre of A4. */
public enum RoseFormat {
    /** A4 or A3 across: the rose in the middle, the zones left and right of it. */
    LANDSCAPE_A4(1188, 840, 44, 15.5, 228, 140),
    /** For the wall, a post, a preview. */
    SQUARE(1000, 1000, 40, 15, 186, 120),
    /** For a phone and narrow columns: the rose on top, the zones below; as high as it needs. */
    PORTRAIT(360, 0, 20, 15, 142, 142);

    private final double width;
    private final double height;
    private final double margin;
    private final double text;
    private final double largeRadius;
    private final double smallRadius;

    RoseFormat(double width, double height, double margin, double text, double largeRadius, double smallRadius) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.text = text;
        this.largeRadius = largeRadius;
        this.smallRadius = smallRadius;
    }

    double width() {
        return width;
    }

    /** 0 where the content decides. */
    double height() {
        return height;
    }

    double margin() {
        return margin;
    }

    /** Size of the entries when there is room. */
    double text() {
        return text;
    }

    /** A full map has a smaller rose: the words matter more. */
    double radius(double textSize) {
        double share = Math.min(1, Math.max(0, (textSize / text - 0.55) / 0.35));
        return smallRadius + share * (largeRadius - smallRadius);
    }
}
