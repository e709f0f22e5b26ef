package org.carte.ejb.exercise.type;

import static java.util.Locale.FRENCH;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carte.ejb.exercise.Piece;

/** Cuts what was written into pieces that fit on the map. */
public final class Offers {

    /** What an entry of the map holds. */
    public static final int LENGTH = 140;

    private static final int MOST = 20;

    private Offers() {}

    /** Of the whole: without blanks and doubles, none too long, not too many. */
    static List<Piece> of(Stream<String> texts) {
        return pieces(texts.map(text -> new Piece("", text)));
    }

    /** The same of several fields. */
    static List<Piece> pieces(Stream<Piece> pieces) {
        return pieces.map(piece -> new Piece(piece.field(), fitting(piece.text().strip())))
                .filter(piece -> !piece.text().isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The sentences of what was written in a field; a line break ends one too. */
    static Stream<Piece> sentences(String field, String text) {
        return text.lines().flatMap(line -> {
            var found = new ArrayList<Piece>();
            var breaks = BreakIterator.getSentenceInstance(FRENCH);
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                found.add(new Piece(field, line.substring(start, end).strip()));
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
