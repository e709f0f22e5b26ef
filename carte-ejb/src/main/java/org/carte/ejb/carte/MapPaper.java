package org.carte.ejb.carte;

/** The sheet the rose is printed on; the outline that follows is always on A4. */
public enum MapPaper {
    /** The usual sheet, across. */
    A4(297, 210),
    /** Twice as large, across: for a wall. */
    A3(420, 297);

    private final int width;
    private final int height;

    MapPaper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres. */
    int width() {
        return width;
    }

    /** In millimetres. */
    int height() {
        return height;
    }
}
