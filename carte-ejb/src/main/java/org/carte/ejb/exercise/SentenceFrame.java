package org.carte.ejb.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence with gaps: each is filled in by itself, the sentence is what counts. */
@ApplicationScoped
public class SentenceFrame implements ExerciseType {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z0-9_-]{1,40})}");
    private static final String BLANK = "…";

    @Override
    public String code() {
        return "SENTENCE_FRAME";
    }

    @Override
    public List<Violation> validateConfig(Map<String, Object> config) {
        var reading = new Reading();
        reading.only("", config, List.of("frame", "slots"));
        var frame = reading.words("frame", config.get("frame"), 500);
        var slots = reading.labelled("slots", config.get("slots"), 1, 12, "key", List.of("key", "label", "maxLength"));
        slots.forEach((key, slot) -> reading.whole("slots." + key, slot.get("maxLength"), 1, 1000, 1));
        var gaps = new HashSet<String>();
        GAP.matcher(frame).results().forEach(gap -> gaps.add(gap.group(1)));
        if (reading.isClean() && !gaps.equals(slots.keySet())) {
            reading.wrong("frame", "error.exercise.gaps");
        }
        return reading.violations();
    }

    @Override
    public List<Violation> validate(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        reading.only("", payload, List.of("slots"));
        var written = reading.object("slots", payload.get("slots"));
        var longest = lengths(config);
        reading.only("slots", written, longest.keySet());
        longest.forEach((key, most) -> reading.text("slots." + key, written.get(key), most));
        return reading.violations();
    }

    @Override
    public List<Violation> missing(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        lengths(config).keySet().stream()
                .filter(key -> written(payload, key).isEmpty())
                .forEach(key -> reading.wrong("slots." + key, Reading.MISSING));
        return reading.violations();
    }

    @Override
    public List<String> summarise(Map<String, Object> config, Map<String, Object> payload) {
        return List.of(sentence(config, payload));
    }

    @Override
    public List<String> offers(Map<String, Object> config, Map<String, Object> payload) {
        var parts = lengths(config).keySet().stream().map(key -> written(payload, key));
        return missing(config, payload).isEmpty()
                ? Offers.of(Stream.concat(Stream.of(sentence(config, payload)), parts))
                : Offers.of(parts);
    }

    @Override
    public Map<String, Object> empty() {
        return Map.of("slots", Map.of());
    }

    private static String sentence(Map<String, Object> config, Map<String, Object> payload) {
        var frame = config.get("frame") instanceof String text ? text : "";
        return GAP.matcher(frame).replaceAll(gap -> {
            var written = written(payload, gap.group(1));
            return Matcher.quoteReplacement(written.isEmpty() ? BLANK : written);
        });
    }

    private static String written(Map<String, Object> payload, String key) {
        return payload.get("slots") instanceof Map<?, ?> slots && slots.get(key) instanceof String text
                ? text.strip()
                : "";
    }

    /** How long each gap may be, in their order; without a length the sentence must still fit on a page. */
    private static Map<String, Integer> lengths(Map<String, Object> config) {
        var lengths = new LinkedHashMap<String, Integer>();
        if (config.get("slots") instanceof List<?> slots) {
            for (var slot : slots) {
                if (slot instanceof Map<?, ?> gap && gap.get("key") instanceof String key) {
                    lengths.put(key, gap.get("maxLength") instanceof Number most ? most.intValue() : 200);
                }
            }
        }
        return lengths;
    }
}
