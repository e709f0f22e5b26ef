package org.carte.ejb.catalogue;

import com.github.difflib.DiffUtils;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one field of a programme says differently in another version.
 *
 * @param field as the sheet calls it
 * @param pieces in the order of the text; put together without what was removed they are the new text
 */
public record FieldChange(String field, List<Piece> pieces) {

    /** What became of a piece of text. */
    public enum Fate {
        /** It stands in both versions. */
        KEPT,
        /** Only the older version says it. */
        REMOVED,
        /** Only the newer version says it. */
        ADDED
    }

    /** Some words with the same fate. */
    public record Piece(Fate fate, String text) {}

    private static final Pattern WORD = Pattern.compile("\n|\\S+[^\\S\n]*");

    /**
     * The fields that differ, in the order of the sheet; rows (objectives, agenda) are compared as lines.
     *
     * @param said how a block of the agenda is put in words
     */
    static List<FieldChange> between(
            ProgrammeSheet before, ProgrammeSheet after, Function<ProgrammeSheet.Block, String> said) {
        var old = texts(before, said);
        var changes = new ArrayList<FieldChange>();
        texts(after, said).forEach((field, text) -> {
            if (!text.equals(old.get(field))) {
                changes.add(new FieldChange(field, pieces(old.get(field), text)));
            }
        });
        return changes;
    }

    static List<Piece> pieces(String before, String after) {
        var old = words(before);
        var current = words(after);
        var pieces = new ArrayList<Piece>();
        int kept = 0;
        // a space more or less behind a word is no change
        for (var delta : DiffUtils.diff(
                        old, current, (one, other) -> one.strip().equals(other.strip()))
                .getDeltas()) {
            add(pieces, Fate.KEPT, current.subList(kept, delta.getTarget().getPosition()));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            kept = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(pieces, Fate.KEPT, current.subList(kept, current.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    /** Each word with the space behind it, and each line break; joining them gives the text again. */
    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static LinkedHashMap<String, String> texts(
            ProgrammeSheet sheet, Function<ProgrammeSheet.Block, String> said) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", sheet.title());
        texts.put("promise", sheet.promise());
        texts.put("objectives", String.join("\n", sheet.objectives()));
        texts.put("audience", sheet.audience());
        texts.put("prerequisites", sheet.prerequisites());
        texts.put("durationHours", number(sheet.durationHours()));
        texts.put("method", sheet.method());
        texts.put("evaluation", sheet.evaluation());
        texts.put("price", number(sheet.price()));
        texts.put("accessibility", sheet.accessibility());
        texts.put("accessTerms", sheet.accessTerms());
        texts.put("contact", sheet.contact());
        texts.put("agenda", String.join("\n", sheet.agenda().stream().map(said).toList()));
        texts.replaceAll((field, text) -> text.strip());
        return texts;
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
