package org.carte.web.exercise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Names for the things an author lists: what keeps its label keeps its name, what is new gets one made of its label. */
final class Names {

    private static final int LONGEST = 36;

    private Names() {}

    /**
     * Things of those labels.
     *
     * @param known the names there were, by label
     */
    static List<Map<String, Object>> given(List<String> labels, Map<String, String> known) {
        var taken = new HashSet<String>();
        var things = new ArrayList<Map<String, Object>>();
        for (var label : labels) {
            var thing = new LinkedHashMap<String, Object>();
            thing.put("id", free(known.getOrDefault(label, ""), label, taken));
            thing.put("label", label);
            things.add(thing);
        }
        return things;
    }

    /** A name that is not taken yet: the one it had, or one made of its label. */
    static String free(String had, String label, Set<String> taken) {
        var wanted = had.isEmpty() ? plain(label) : had;
        var name = wanted;
        for (int more = 2; !taken.add(name); more++) {
            name = wanted + "-" + more;
        }
        return name;
    }

    /** The name of the thing of that label in a list of them. */
    static String find(Object things, String label) {
        if (things instanceof List<?> list) {
            for (var each : list) {
                if (each instanceof Map<?, ?> thing
                        && thing.get("label") != null
                        && thing.get("label").equals(label)) {
                    return String.valueOf(thing.get("id"));
                }
            }
        }
        return null;
    }

    /** The names of the things of those labels, in the order of the list; null for none. */
    static List<String> found(Object things, String... labels) {
        var found = Stream.of(labels)
                .map(label -> find(things, label))
                .filter(Objects::nonNull)
                .toList();
        return found.isEmpty() ? null : found;
    }

    private static String plain(String label) {
        var plain = Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.isEmpty() ? "x" : cut;
    }
}
