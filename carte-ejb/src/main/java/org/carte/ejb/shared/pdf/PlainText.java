package org.carte.ejb.shared.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes any typed text safe to draw and to write into XML. */
public final class PlainText {

    private static final Pattern SPACES = Pattern.compile(" +");

    private PlainText() {}

    /**
     * Composed, on one line, without soft hyphens (we set our own) and without characters that XML refuses or that
     * turn the direction of the text around them.
     */
    public static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(PlainText::isDrawable)
                .forEach(kept::appendCodePoint);
        // composed last: an accent may have stood behind a character that was left out
        var composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    private static boolean isDrawable(int point) {
        boolean joiner = point == 0x200C || point == 0x200D;
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED -> !noCharacter;
            case Character.FORMAT -> joiner;
            default -> true;
        };
    }

    /** Whether the first letter that has a direction is Hebrew or Arabic. */
    public static boolean isRightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
