package org.carte.ejb.carte;

import java.util.Arrays;

/** Where a drawing goes, and in which colours, which decides how they are written. */
public enum RosePaint {
    /** Into one of our pages: custom properties with the light colours to fall back on, so the page's theme rules. */
    THEMED(Medium.PAGE, RoseScheme.LIGHT),
    /** A file of its own: plain colours any viewer understands, and the dark ones where the reader's device asks. */
    STANDALONE(Medium.ADAPTING_FILE, RoseScheme.LIGHT),
    /** A file that is light on any device. */
    FILE_LIGHT(Medium.FILE, RoseScheme.LIGHT),
    /** A file that is dark on any device. */
    FILE_DARK(Medium.FILE, RoseScheme.DARK),
    /** A file in ink alone. */
    FILE_MONOCHROME(Medium.FILE, RoseScheme.MONOCHROME),
    /** A file in black on white. */
    FILE_CONTRAST(Medium.FILE, RoseScheme.CONTRAST),
    /** Into a PDF or onto paper: plain colours, no ground. */
    PRINT(Medium.PAPER, RoseScheme.LIGHT),
    /** Into a PDF for a dark screen. */
    PRINT_DARK(Medium.PAPER, RoseScheme.DARK),
    /** Onto paper, in ink alone. */
    PRINT_MONOCHROME(Medium.PAPER, RoseScheme.MONOCHROME),
    /** Onto paper, in black on white. */
    PRINT_CONTRAST(Medium.PAPER, RoseScheme.CONTRAST);

    private enum Medium {
        PAGE,
        ADAPTING_FILE,
        FILE,
        PAPER
    }

    private final Medium medium;
    private final RoseScheme scheme;

    RosePaint(Medium medium, RoseScheme scheme) {
        this.medium = medium;
        this.scheme = scheme;
    }

    /** A file in these colours; null for one that follows the reader's device. */
    public static RosePaint file(RoseScheme scheme) {
        return scheme == null ? STANDALONE : of(Medium.FILE, scheme);
    }

    /** A PDF in these colours; null for the usual ones. */
    public static RosePaint print(RoseScheme scheme) {
        return scheme == null ? PRINT : of(Medium.PAPER, scheme);
    }

    private static RosePaint of(Medium medium, RoseScheme scheme) {
        return Arrays.stream(values())
                .filter(paint -> paint.medium == medium && paint.scheme == scheme)
                .findFirst()
                .orElseThrow();
    }

    RoseScheme scheme() {
        return scheme;
    }

    boolean isFile() {
        return medium == Medium.FILE || medium == Medium.ADAPTING_FILE;
    }

    boolean isPaper() {
        return medium == Medium.PAPER;
    }

    /** Paper has its own. */
    boolean hasGround() {
        return !isPaper() || scheme == RoseScheme.DARK;
    }
}
