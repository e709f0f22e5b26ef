package org.carte.ejb.shared;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** What somebody typed to find something, for a search that knows neither case nor accents. */
public final class SearchWords {

    private static final int MOST_WORDS = 8;

    private SearchWords() {}

    /**
     * A pattern for {@code like} on text in lower case and without accents.
     *
     * @param words null or blank for everything
     */
    public static String pattern(String words) {
        if (isEverything(words)) {
            return "%";
        }
        var plain = plain(words.strip()).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + plain.replaceAll("\\s+", "%") + "%";
    }

    /** Whether nothing is looked for. */
    public static boolean isEverything(String words) {
        return words == null || words.isBlank();
    }

    /**
     * The words one by one, letters and digits alone, for a text that is kept so: {@code jean-marc@…} is looked for as
     * jean, marc and what follows. The first eight; more make nothing clearer.
     *
     * @param words null or blank for none
     */
    public static List<String> of(String words) {
        return words == null
                ? List.of()
                : Arrays.stream(plain(words).split("[^\\p{L}\\p{N}]+", -1))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }

    /** As the database's own {@code plain} has it: lower case, no accents, œ as oe, the apostrophe of typewriters. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("’", "'");
    }
}
