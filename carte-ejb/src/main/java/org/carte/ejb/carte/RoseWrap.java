package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;

/** Breaks one text into lines, first fit, cutting a word only where it would overflow or leave an ugly hole. */
final class RoseWrap {

    /** French puts a space before some signs; such a sign never starts a line. */
    private static final Pattern BREAKABLE_SPACE = Pattern.compile("(?<!«) (?![?!:;»%€])");

    private static final double UGLY_HOLE = 0.38;
    private static final int LONG_WORD = 12;

    private final RoseFont font;
    private final double size;
    private final IntToDoubleFunction room;
    private final List<RoseLine> lines = new ArrayList<>();
    private String line = "";

    private RoseWrap(RoseFont font, double size, IntToDoubleFunction room) {
        this.font = font;
        this.size = size;
        this.room = room;
    }

    static List<RoseLine> wrap(String text, RoseFont font, double size, double width) {
        return wrap(text, font, size, index -> width);
    }

    /** Breaks into lines of which the n-th, from 0, may be {@code room(n)} wide; no lines for no text. */
    static List<RoseLine> wrap(String text, RoseFont font, double size, IntToDoubleFunction room) {
        if (text.isEmpty()) {
            return List.of();
        }
        RoseWrap wrap = new RoseWrap(font, size, room);
        BREAKABLE_SPACE.splitAsStream(text).forEach(wrap::add);
        wrap.end(RoseLine.End.LAST);
        return List.copyOf(wrap.lines);
    }

    private void add(String word) {
        String start = line.isEmpty() ? "" : line + " ";
        if (fits(start + word)) {
            line = start + word;
            return;
        }
        double hole = width() - font.width(start, size);
        if (line.isEmpty() || !fitsOnItsOwn(word) || (word.length() >= LONG_WORD && hole > UGLY_HOLE * width())) {
            cut(start, word);
        } else {
            end(RoseLine.End.SPACE);
            add(word);
        }
    }

    private void cut(String start, String word) {
        RoseHyphens.Cut best = null;
        for (RoseHyphens.Cut cut : RoseHyphens.cuts(word)) {
            if (fits(start + word.substring(0, cut.at()) + (cut.hyphen() ? "-" : ""))) {
                best = cut;
            }
        }
        if (best != null) {
            line = start + word.substring(0, best.at());
            end(best.hyphen() ? RoseLine.End.HYPHEN : RoseLine.End.CUT);
            add(word.substring(best.at()));
        } else if (line.isEmpty()) {
            cutAnywhere(word);
        } else {
            end(RoseLine.End.SPACE);
            add(word);
        }
    }

    private void cutAnywhere(String word) {
        int at = nextCharacter(word, 0);
        while (at < word.length() && fits(word.substring(0, nextCharacter(word, at)))) {
            at = nextCharacter(word, at);
        }
        line = word.substring(0, at);
        if (at < word.length()) {
            end(RoseLine.End.CUT);
            add(word.substring(at));
        }
    }

    /** Past a character with its accents and joined parts, so that none of them is torn off. */
    private static int nextCharacter(String word, int from) {
        int at = from + Character.charCount(word.codePointAt(from));
        while (at < word.length() && (isAttached(word.codePointAt(at)) || word.charAt(at - 1) == '\u200D')) {
            at += Character.charCount(word.codePointAt(at));
        }
        return at;
    }

    private static boolean isAttached(int point) {
        int type = Character.getType(point);
        boolean skinTone = point >= 0x1F3FB && point <= 0x1F3FF;
        return skinTone
                || point == 0x200D
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void end(RoseLine.End end) {
        lines.add(new RoseLine(line, end));
        line = "";
    }

    private double width() {
        return room.applyAsDouble(lines.size());
    }

    private boolean fits(String text) {
        return font.width(text, size) <= width();
    }

    private boolean fitsOnItsOwn(String word) {
        return font.width(word, size) <= room.applyAsDouble(lines.size() + 1);
    }
}
