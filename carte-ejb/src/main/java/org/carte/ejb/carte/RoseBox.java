package org.carte.ejb.carte;

/** A rectangle on the page; y grows downwards. */
record RoseBox(double x, double y, double width, double height) {

    private static final double TOUCHING = 1e-6;

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middle() {
        return x + width / 2;
    }

    boolean overlaps(RoseBox other) {
        return x < other.right() - TOUCHING
                && other.x < right() - TOUCHING
                && y < other.bottom() - TOUCHING
                && other.y < bottom() - TOUCHING;
    }

    boolean isInside(RoseBox page) {
        return x >= page.x - TOUCHING
                && y >= page.y - TOUCHING
                && right() <= page.right() + TOUCHING
                && bottom() <= page.bottom() + TOUCHING;
    }
}
