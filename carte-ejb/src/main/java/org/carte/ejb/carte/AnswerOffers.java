package org.carte.ejb.carte;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.carte.OwnAnswer;

/** What an answer offers to the map, ready to stand on it. */
@ApplicationScoped
public class AnswerOffers {

    /** The words that may be picked, each once. */
    public List<String> of(OwnAnswer own) {
        var labels = new HashMap<String, String>();
        learn(own.exercise().getConfig(), labels);
        return texts(own.answer().getPayload())
                .map(text -> RoseText.clean(labels.getOrDefault(text, text)))
                .filter(text -> !text.isEmpty() && text.length() <= Entry.WORDING)
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.values().stream().flatMap(AnswerOffers::texts);
        }
        if (json instanceof Collection<?> list) {
            return list.stream().flatMap(AnswerOffers::texts);
        }
        return json instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static void learn(Object json, Map<String, String> labels) {
        if (json instanceof Map<?, ?> object) {
            if (object.get("id") instanceof String id && object.get("label") instanceof String label) {
                labels.put(id, label);
            }
            object.values().forEach(value -> learn(value, labels));
        } else if (json instanceof Collection<?> list) {
            list.forEach(each -> learn(each, labels));
        }
    }
}
