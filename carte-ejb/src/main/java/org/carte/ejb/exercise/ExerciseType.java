package org.carte.ejb.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of exercise: what it asks, what may be answered, and what becomes of it. Adding one takes a class here, the
 * page fragment {@code WEB-INF/exercise/<code>.xhtml}, the word {@code exercise.type.<code>} and tests.
 *
 * <p>Configurations and payloads come from outside: an implementation may trust neither shape nor size, and answers
 * with violations, never with an exception. All other methods may trust what these have found right.
 */
public interface ExerciseType {

    /** The name of the type, as it is stored. */
    String code();

    /** What is wrong with a configuration; empty when it can be used. */
    List<Violation> validateConfig(Map<String, Object> config);

    /** What is wrong with something half written; incomplete is not wrong. */
    List<Violation> validate(Map<String, Object> config, Map<String, Object> payload);

    /** What is missing before one may call it done. */
    List<Violation> missing(Map<String, Object> config, Map<String, Object> payload);

    /** What was answered, to be read by people: one line or more. */
    List<String> summarise(Map<String, Object> config, Map<String, Object> payload);

    /** What may go to the map, each of at most {@value Offers#LENGTH} characters. */
    List<String> offers(Map<String, Object> config, Map<String, Object> payload);

    /** Before the first word. */
    default Map<String, Object> empty() {
        return Map.of();
    }

    /**
     * What the answers of several people say together, where it is the sum that counts; nothing for most types.
     *
     * <p>A type that says something here is never shown to the room one anonymous answer after the other.
     */
    default List<String> together(Map<String, Object> config, List<Map<String, Object>> payloads) {
        return List.of();
    }

    /** Says something in {@link #together}. */
    default boolean isSummedUp() {
        return false;
    }

    /**
     * The part of a payload that one field of the page stands for: {@code slots.who} is the key {@code who} of the
     * object {@code slots}.
     *
     * @param written as typed
     */
    default Map<String, Object> part(Map<String, Object> config, String field, String written) {
        var dot = field.indexOf('.');
        return dot < 0
                ? Map.of(field, written)
                : Map.of(field.substring(0, dot), Map.of(field.substring(dot + 1), written));
    }

    /** The fields of the page as they stand: the reverse of {@link #part}. */
    default Map<String, String> fields(Map<String, Object> payload) {
        var fields = new LinkedHashMap<String, String>();
        payload.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                inner.forEach((name, written) -> fields.put(key + "." + name, String.valueOf(written)));
            } else {
                fields.put(key, String.valueOf(value));
            }
        });
        return fields;
    }
}
