package org.carte.ejb.exercise.type;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;

/** What an author lists: things with a name of their own and a label; and how often people took each. */
final class Things {

    private Things() {}

    /** So many things. */
    static Items listed(int least, int most) {
        return Items.of(thing(), least, most);
    }

    /** One of them, to be told more about. */
    static Fields thing() {
        return Fields.none().needs("id", Id.any()).needs("label", Text.words(200));
    }

    /** The question every type asks. */
    static Fields asked() {
        return Fields.none().needs("prompt", Text.words(1000));
    }

    /** Each thing with the sum of what people gave it, the greatest first; without those that got nothing. */
    static List<String> sums(Map<String, String> labels, Map<String, Integer> sums, Locale reader) {
        return labels.entrySet().stream()
                .filter(thing -> sums.getOrDefault(thing.getKey(), 0) > 0)
                .sorted((one, other) -> sums.get(other.getKey()) - sums.get(one.getKey()))
                .map(thing -> line(thing.getValue(), sums.get(thing.getKey()), reader))
                .toList();
    }

    /** How many people took each thing, by a list of names each. */
    static Map<String, Integer> counts(List<Tree> payloads, String list) {
        var counts = new HashMap<String, Integer>();
        payloads.forEach(payload -> payload.texts(list).forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    /** What was said about something; French sets a space before the colon. */
    static String line(String label, Object said, Locale reader) {
        return label + (isFrench(reader) ? " : " : ": ") + said;
    }

    /** Words as somebody said them. */
    static String quoted(String words, Locale reader) {
        return isFrench(reader) ? "« " + words + " »" : "“" + words + "”";
    }

    private static boolean isFrench(Locale reader) {
        return Locale.FRENCH.getLanguage().equals(reader.getLanguage());
    }

    /** The labels of those names, in their order. */
    static Stream<String> named(Map<String, String> labels, List<String> names) {
        return names.stream().filter(labels::containsKey).map(labels::get);
    }

    /** What was written under each name, with what the name stands for; without the blanks. */
    static List<String> lines(Map<String, String> labels, Tree written, Locale reader) {
        return labels.entrySet().stream()
                .filter(thing -> !written.text(thing.getKey()).isEmpty())
                .map(thing -> line(thing.getValue(), written.text(thing.getKey()), reader))
                .toList();
    }
}
