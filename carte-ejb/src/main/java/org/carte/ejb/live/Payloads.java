package org.carte.ejb.live;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Payloads as plain JSON: laid over each other, compared, written. */
final class Payloads {

    private static final class Writer {
        static final Jsonb JSON = JsonbBuilder.create();
    }

    private Payloads() {}

    /** The part laid over the whole, object by object; everything else is replaced, and gone where it is null. */
    static Map<String, Object> merged(Map<?, ?> whole, Map<?, ?> part) {
        var merged = new LinkedHashMap<String, Object>();
        whole.forEach((key, value) -> merged.put(String.valueOf(key), value));
        part.forEach((key, value) -> {
            var below = whole.get(key);
            merged.put(
                    String.valueOf(key),
                    below instanceof Map<?, ?> under && value instanceof Map<?, ?> over ? merged(under, over) : value);
        });
        return merged;
    }

    /** What the whole says where the part says something: the places of the part, as they are before it is laid there. */
    static Map<String, Object> picked(Map<?, ?> whole, Map<?, ?> part) {
        var picked = new LinkedHashMap<String, Object>();
        part.forEach((key, value) -> {
            var there = whole.get(key);
            picked.put(
                    String.valueOf(key),
                    value instanceof Map<?, ?> below && there instanceof Map<?, ?> under
                            ? picked(under, below)
                            : there);
        });
        return picked;
    }

    /** They do not say the same. */
    static boolean differ(Map<String, Object> one, Map<String, Object> other) {
        return !plain(one).equals(plain(other));
    }

    /** Nothing is said: no text but blanks, no member of any list. */
    static boolean isBlank(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.values().stream().allMatch(Payloads::isBlank);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        return value == null || value.toString().isBlank();
    }

    /** Without nulls, whole numbers as such: two payloads that say the same are equal. */
    static Map<String, Object> plain(Map<String, Object> payload) {
        var plain = new LinkedHashMap<String, Object>();
        payload.forEach((key, value) -> {
            if (value != null) {
                plain.put(key, plainValue(value));
            }
        });
        return plain;
    }

    static String json(Map<String, Object> payload) {
        return Writer.JSON.toJson(payload);
    }

    private static Object plainValue(Object value) {
        if (value instanceof Map<?, ?> object) {
            var copy = new LinkedHashMap<String, Object>();
            object.forEach((key, inner) -> {
                if (inner != null) {
                    copy.put(String.valueOf(key), plainValue(inner));
                }
            });
            return copy;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<Object>();
            list.forEach(each -> copy.add(each == null ? "" : plainValue(each)));
            return copy;
        }
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : value;
    }
}
