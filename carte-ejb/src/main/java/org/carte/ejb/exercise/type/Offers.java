package org.carte.ejb.exercise.type;

import static java.util.Locale.FRENCH;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts what was written into pieces that fit on the map. */
public final class Offers {

    /** What an entry of the map holds. */
    public static final int LENGTH = 140;

    private static final int MOST = 20;

    private Offers() {}

    /** Without blanks and doubles, none too long, not too many. */
    static List<String> of(Stream<String> texts) {
        return texts.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Offers::fitting)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The sentences of a text; a line break ends one too. */
    static Stream<String> sentences(String text) {
        return text.lines().flatMap(line -> {
            var found = new ArrayList<String>();
            var breaks = BreakIterator.getSentenceInstance(FRENCH);
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                found.add(line.substring(start, end));
            }
            return found.stream();
        });
    }

    /** Cut at a word where there is one, with an ellipsis. */
    public static String fitting(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        var cut = text.substring(0, LENGTH - 1);
        var space = cut.lastIndexOf(' ');
        if (space > LENGTH / 2) {
            cut = cut.substring(0, space);
        } else if (Character.isHighSurrogate(cut.charAt(cut.length() - 1))) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.stripTrailing() + "…";
    }
}
