package org.carte.ejb.exercise.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What JSON may be at one place. A check never fails and trusts neither shape nor size; what it takes, the schema takes
 * too, and the other way round.
 */
public interface Shape {

    /**
     * Finds what is wrong.
     *
     * @param path where it stands
     * @param value as it came, never null
     */
    void check(String path, Object value, Reading reading);

    /** The same, as JSON Schema 2020-12. */
    Map<String, Object> schema();

    /** What a field of a page says about this place, as it was typed; null for nothing. What cannot be read stays. */
    default Object read(String typed) {
        return Json.read(typed);
    }

    /** What stands below under that name; null when nothing does. */
    default Shape at(String name) {
        return null;
    }

    /** The same schema for a place that may as well hold nothing. */
    static Map<String, Object> optional(Map<String, Object> schema) {
        var both = new LinkedHashMap<String, Object>(schema);
        both.put("type", List.of(String.valueOf(schema.get("type")), "null"));
        if (schema.get("enum") instanceof List<?> known) {
            var more = new ArrayList<Object>(known);
            more.add(null);
            both.put("enum", more);
        }
        return both;
    }

    /** Keys and values in turn, in this order. */
    static Map<String, Object> words(Object... keysAndValues) {
        var all = new LinkedHashMap<String, Object>();
        var each = Arrays.asList(keysAndValues).iterator();
        while (each.hasNext()) {
            all.put((String) each.next(), each.next());
        }
        return all;
    }
}
