package org.carte.ejb.shared;

import static java.util.Locale.ROOT;

import java.text.Normalizer;

/** What somebody typed to find something, for a search that knows neither case nor accents. */
public final class SearchWords {

    private SearchWords() {}

    /**
     * A pattern for {@code like} on text in lower case and without accents.
     *
     * @param words null or blank for everything
     */
    public static String pattern(String words) {
        if (words == null || words.isBlank()) {
            return "%";
        }
        var plain = Normalizer.normalize(words.strip().toLowerCase(ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + plain.replaceAll("\\s+", "%") + "%";
    }
}
