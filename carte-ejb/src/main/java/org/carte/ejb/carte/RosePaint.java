package org.carte.ejb.carte;

/** Where a drawing goes, which decides how its colours are written. */
public enum RosePaint {
    /** Into one of our pages: custom properties with the light colours to fall back on, so the page's theme rules. */
    THEMED,
    /** A file of its own: plain colours any viewer understands, and the dark ones where the reader's device asks. */
    STANDALONE,
    /** Into a PDF or onto paper: plain colours, no ground. */
    PRINT
}
