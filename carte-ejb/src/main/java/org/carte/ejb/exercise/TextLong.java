package org.carte.ejb.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A question, some guidance, and a text of a certain length. */
@ApplicationScoped
public class TextLong implements ExerciseType {

    private static final int LONGEST = 20_000;
    private static final List<String> CONFIG = List.of("prompt", "guidance", "minLength", "maxLength");

    @Override
    public String code() {
        return "TEXT_LONG";
    }

    @Override
    public List<Violation> validateConfig(Map<String, Object> config) {
        var reading = new Reading();
        reading.only("", config, CONFIG);
        reading.words("prompt", config.get("prompt"), 1000);
        var guidance = reading.list("guidance", config.get("guidance"), 0, 20);
        for (int at = 0; at < guidance.size(); at++) {
            reading.words("guidance." + at, guidance.get(at), 400);
        }
        var most = reading.whole("maxLength", config.get("maxLength"), 1, LONGEST, LONGEST);
        reading.whole("minLength", config.get("minLength"), 0, most, 0);
        return reading.violations();
    }

    @Override
    public List<Violation> validate(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        reading.only("", payload, List.of("text"));
        reading.text("text", payload.get("text"), number(config, "maxLength", LONGEST));
        return reading.violations();
    }

    @Override
    public List<Violation> missing(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        var least = Math.max(1, number(config, "minLength", 0));
        if (text(payload).strip().length() < least) {
            reading.wrong("text", Reading.TOO_SHORT, least);
        }
        return reading.violations();
    }

    @Override
    public List<String> summarise(Map<String, Object> config, Map<String, Object> payload) {
        return text(payload).lines().filter(line -> !line.isBlank()).toList();
    }

    @Override
    public List<String> offers(Map<String, Object> config, Map<String, Object> payload) {
        return Offers.of(Offers.sentences(text(payload)));
    }

    private static String text(Map<String, Object> payload) {
        return payload.get("text") instanceof String text ? text : "";
    }

    private static int number(Map<String, Object> config, String key, int otherwise) {
        return config.get(key) instanceof Number number ? number.intValue() : otherwise;
    }
}
