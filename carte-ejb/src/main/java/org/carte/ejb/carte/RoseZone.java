package org.carte.ejb.carte;

import org.carte.ejb.shared.pdf.PlainText;
import java.util.List;

/**
 * One zone of a map to be drawn: its title and the sentences in it, the weightiest first.
 *
 * @param key the zone's name for scripts and links
 * @param colourIndex counts from 0; ten colours, then they repeat
 */
public record RoseZone(String key, String title, int colourIndex, List<String> entries) {

    /** Cleans the texts; entries without a visible character are left out. */
    public RoseZone {
        key = PlainText.clean(key);
        title = PlainText.clean(title);
        entries = entries.stream()
                .map(PlainText::clean)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
