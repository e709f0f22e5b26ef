package org.carte.ejb.shared;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would run. Written with an apostrophe in front, as OWASP asks ("CSV Injection"), and read
 * without it, so that a list that was exported can be brought back.
 */
public final class Formula {

    private static final Pattern RUN = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
    private static final Pattern HARMLESS = Pattern.compile("(?s)'[=+\\-@\\t\\r].*");

    private Formula() {}

    /** The same text, for a cell that must stay text. */
    public static String neutral(String text) {
        return RUN.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #neutral} was given. */
    public static String original(String cell) {
        return HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
