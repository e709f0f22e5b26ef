package org.carte.ejb.shared;

import static java.util.Locale.ROOT;

import java.text.Normalizer;

/** Makes the address of a page from its title. */
public final class Slug {

    private static final int LONGEST = 100;

    private Slug() {}

    /**
     * Lower case letters and digits with hyphens between: {@code la-carte-du-soi}.
     *
     * @param otherwise for a title without anything usable
     */
    public static String of(String title, String otherwise) {
        var plain = Normalizer.normalize(title.toLowerCase(ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        var slug = cut.replaceAll("^-|-$", "");
        return slug.isEmpty() ? otherwise : slug;
    }
}
