package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;
import org.carte.ejb.shared.pdf.PlainText;

/**
 * One zone of a map to be drawn: its title and the sentences in it, in their order.
 *
 * @param key the zone's name for scripts and links
 * @param colourIndex counts from 0; ten colours, then they repeat
 * @param weights how much each sentence weighs, from 1 to 3; 1 where none is said
 */
public record RoseZone(String key, String title, int colourIndex, List<String> entries, List<Integer> weights) {

    /** Cleans the texts; entries without a visible character are left out, with their weights. */
    public RoseZone {
        key = PlainText.clean(key);
        title = PlainText.clean(title);
        List<String> texts = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String text = PlainText.clean(entries.get(i));
            if (!text.isEmpty()) {
                texts.add(text);
                kept.add(i < weights.size() ? weights.get(i) : 1);
            }
        }
        entries = List.copyOf(texts);
        weights = List.copyOf(kept);
    }

    /** A zone whose sentences all weigh the same. */
    public RoseZone(String key, String title, int colourIndex, List<String> entries) {
        this(key, title, colourIndex, entries, List.of());
    }
}
