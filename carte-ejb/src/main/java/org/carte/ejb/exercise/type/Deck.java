package org.carte.ejb.exercise.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** The cards on a table: those of the author, and blank ones that a participant writes on ({@code own1}, {@code own2}). */
final class Deck {

    private static final int MOST_BLANK = 12;
    private static final String CARDS = "cards";
    private static final String BLANK = "blank";
    private static final String CUSTOM = "custom";

    private Deck() {}

    static Fields config(Fields config, int most) {
        return config.needs(CARDS, Things.listed(2, most)).may(BLANK, new Whole(0, MOST_BLANK));
    }

    /** What the participant wrote on blank cards. */
    static Fields payload(Fields payload, Tree config) {
        return payload.may(CUSTOM, ByName.of(config.ids(CARDS) == null ? null : blanks(config), Text.upTo(80)));
    }

    /** The names of all cards; null in a configuration that nobody has written. */
    static Collection<String> ids(Tree config) {
        var known = config.ids(CARDS);
        if (known == null) {
            return null;
        }
        var all = new ArrayList<>(known);
        all.addAll(blanks(config));
        return all;
    }

    /** What stands on the cards; blank ones that are still blank are not on the table. */
    static Map<String, String> labels(Tree config, Tree payload) {
        var labels = new LinkedHashMap<>(config.labels(CARDS));
        for (var own : blanks(config)) {
            var written = payload.in(CUSTOM).text(own);
            if (!written.isEmpty()) {
                labels.put(own, written);
            }
        }
        return labels;
    }

    private static Collection<String> blanks(Tree config) {
        var blanks = new ArrayList<String>();
        for (int at = 1; at <= config.number(BLANK, 0); at++) {
            blanks.add("own" + at);
        }
        return blanks;
    }
}
