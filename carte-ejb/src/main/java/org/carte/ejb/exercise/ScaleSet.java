package org.carte.ejb.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Several statements, each weighed on the same scale. The room sees means, nobody's own marks. */
@ApplicationScoped
public class ScaleSet implements ExerciseType {

    private static final List<String> CONFIG = List.of("min", "max", "minLabel", "maxLabel", "rows");
    private static final String ROWS = "rows";

    @Override
    public String code() {
        return "SCALE_SET";
    }

    @Override
    public List<Violation> validateConfig(Map<String, Object> config) {
        var reading = new Reading();
        reading.only("", config, CONFIG);
        var least = reading.whole("min", config.get("min"), -10, 10, 0);
        reading.whole("max", config.get("max"), least + 1, least + 10, least + 1);
        List.of("min", "max").stream()
                .filter(key -> config.get(key) == null)
                .forEach(key -> reading.wrong(key, Reading.MISSING));
        reading.text("minLabel", config.get("minLabel"), 80);
        reading.text("maxLabel", config.get("maxLabel"), 80);
        reading.labelled(ROWS, config.get(ROWS), 1, 40, "id", List.of("id", "label"));
        return reading.violations();
    }

    @Override
    public List<Violation> validate(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        reading.only("", payload, List.of(ROWS));
        var marks = reading.object(ROWS, payload.get(ROWS));
        var labels = labels(config);
        reading.only(ROWS, marks, labels.keySet());
        for (var row : labels.keySet()) {
            reading.whole(ROWS + "." + row, marks.get(row), number(config, "min"), number(config, "max"), 0);
        }
        return reading.violations();
    }

    @Override
    public List<Violation> missing(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        labels(config).keySet().stream()
                .filter(row -> mark(payload, row) == null)
                .forEach(row -> reading.wrong(ROWS + "." + row, Reading.MISSING));
        return reading.violations();
    }

    @Override
    public List<String> summarise(Map<String, Object> config, Map<String, Object> payload) {
        return labels(config).entrySet().stream()
                .filter(row -> mark(payload, row.getKey()) != null)
                .map(row -> row.getValue() + " : " + mark(payload, row.getKey()))
                .toList();
    }

    /** The statements with the best mark, as long as it is in the upper half. */
    @Override
    public List<String> offers(Map<String, Object> config, Map<String, Object> payload) {
        var labels = labels(config);
        var best = labels.keySet().stream()
                .map(row -> mark(payload, row))
                .filter(mark -> mark != null && 2 * mark > number(config, "min") + number(config, "max"))
                .max(Integer::compare);
        return best.map(top -> Offers.of(labels.entrySet().stream()
                        .filter(row -> top.equals(mark(payload, row.getKey())))
                        .map(Map.Entry::getValue)))
                .orElse(List.of());
    }

    @Override
    public Map<String, Object> empty() {
        return Map.of(ROWS, Map.of());
    }

    @Override
    public boolean isSummedUp() {
        return true;
    }

    @Override
    public List<String> together(Map<String, Object> config, List<Map<String, Object>> payloads) {
        return labels(config).entrySet().stream()
                .flatMap(row -> mean(row.getKey(), row.getValue(), payloads))
                .toList();
    }

    @Override
    public Map<String, Object> part(Map<String, Object> config, String field, String written) {
        var row = field.startsWith(ROWS + ".") ? field.substring(ROWS.length() + 1) : field;
        return Map.of(ROWS, Map.of(row, whole(written)));
    }

    private static Stream<String> mean(String row, String label, List<Map<String, Object>> payloads) {
        var marks = payloads.stream()
                .map(payload -> mark(payload, row))
                .filter(mark -> mark != null)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return marks.getCount() == 0
                ? Stream.empty()
                : Stream.of(label + " : " + String.format(Locale.FRENCH, "%.1f", marks.getAverage()));
    }

    /** What is no number stays what it is, for the validation to refuse. */
    private static Object whole(String written) {
        try {
            return Integer.valueOf(written.strip());
        } catch (NumberFormatException notWhole) {
            return written;
        }
    }

    private static Integer mark(Map<String, Object> payload, String row) {
        return payload.get(ROWS) instanceof Map<?, ?> marks && marks.get(row) instanceof Number mark
                ? Integer.valueOf(mark.intValue())
                : null;
    }

    private static int number(Map<String, Object> config, String key) {
        return config.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static Map<String, String> labels(Map<String, Object> config) {
        var labels = new LinkedHashMap<String, String>();
        if (config.get(ROWS) instanceof List<?> rows) {
            for (var each : rows) {
                if (each instanceof Map<?, ?> row && row.get("id") instanceof String id) {
                    labels.put(id, String.valueOf(row.get("label")));
                }
            }
        }
        return labels;
    }
}
