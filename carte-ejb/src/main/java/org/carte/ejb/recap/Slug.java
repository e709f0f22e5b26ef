package org.carte.ejb.recap;

import static java.util.Locale.ROOT;

import java.text.Normalizer;

/** Makes the address of a page from its title. */
final class Slug {

    private static final int LONGEST = 100;

    private Slug() {}

    /** Lower case letters and digits with hyphens between: {@code la-carte-du-soi}; {@code recap} for nothing usable. */
    static String of(String title) {
        var plain = Normalizer.normalize(title.toLowerCase(ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        var slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "recap" : slug;
    }
}
