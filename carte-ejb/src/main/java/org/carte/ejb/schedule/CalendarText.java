package org.carte.ejb.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Content lines of RFC 5545: folded, escaped, ended as it asks. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value stands as it is. */
    CalendarText line(String name, String value) {
        text.append(fold(name + ":" + value));
        return this;
    }

    /** A line whose value is text, with all that may be in it. */
    CalendarText text(String name, String value) {
        return line(name, escape(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A text value: what has a meaning in the format is escaped, what has no place in it left out. */
    static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
    }

    /** A parameter's value, in quotes; RFC 6868 writes a quote as {@code ^'}. */
    static String quoted(String value) {
        return '"' + value.replace("^", "^^").replace("\"", "^'").replaceAll("\\p{Cntrl}+", " ") + '"';
    }

    /** A content line, cut so that no piece is longer than 75 bytes and no character is torn. */
    static String fold(String line) {
        var folded = new StringBuilder(line.length() + 8);
        int bytes = 0;
        for (var points = line.codePoints().iterator(); points.hasNext(); ) {
            var character = Character.toString(points.nextInt());
            int size = character.getBytes(UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += size;
        }
        return folded.append("\r\n").toString();
    }
}
