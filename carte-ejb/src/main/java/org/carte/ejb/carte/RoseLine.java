package org.carte.ejb.carte;

import java.util.List;

/**
 * A line of set text.
 *
 * @param end how the line passes into the next one
 */
record RoseLine(String text, End end) {

    /** A space, a visible hyphen, a cut that shows nothing, or nothing more to come. */
    enum End {
        SPACE,
        HYPHEN,
        CUT,
        LAST
    }

    /** The line as it is drawn. */
    String drawn() {
        return end == End.HYPHEN ? text + "-" : text;
    }

    /** What the person wrote, put together again. */
    static String join(List<RoseLine> lines) {
        StringBuilder joined = new StringBuilder();
        for (RoseLine line : lines) {
            joined.append(line.text()).append(line.end() == End.SPACE ? " " : "");
        }
        return joined.toString();
    }
}
