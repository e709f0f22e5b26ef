package org.carte.ejb.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.shape.Shape;
import org.carte.ejb.exercise.shape.Tree;

/**
 * Payloads as the fields of a page: {@code slots.who} is the member {@code who} of the object {@code slots}. Texts and
 * numbers stand as typed, lists as JSON. The field {@value #SEVERAL} holds several members at once, as JSON.
 */
public final class PageFields {

    /** The field for what changes together. */
    public static final String SEVERAL = "*";

    private PageFields() {}

    /**
     * The part of a payload that one field stands for, to be laid over the rest.
     *
     * @param typed as it was typed; what cannot be read stays as it is, for the validation to refuse
     */
    public static Map<String, Object> part(ExerciseType type, Map<String, Object> config, String field, String typed) {
        Shape shape = type.payload(Tree.of(config));
        if (field.equals(SEVERAL) && shape.read(typed) instanceof Map<?, ?> several) {
            var part = new LinkedHashMap<String, Object>();
            several.forEach((name, value) -> part.put(String.valueOf(name), value));
            return part;
        }
        var names = List.of(field.split("\\.", 8));
        for (var name : names) {
            shape = shape == null ? null : shape.at(name);
        }
        return nested(names, shape == null ? typed : shape.read(typed));
    }

    private static Map<String, Object> nested(List<String> names, Object value) {
        var inner = names.size() == 1 ? value : nested(names.subList(1, names.size()), value);
        var outer = new LinkedHashMap<String, Object>();
        outer.put(names.get(0), inner);
        return outer;
    }

    /** The fields as they stand: the reverse of {@link #part}. */
    public static Map<String, String> of(Map<String, Object> payload) {
        var fields = new LinkedHashMap<String, String>();
        payload.forEach((name, value) -> put(fields, name, value));
        return fields;
    }

    private static void put(Map<String, String> fields, String path, Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> put(fields, path + "." + name, inner));
        } else if (value instanceof List<?> list) {
            fields.put(path, Json.write(list));
        } else {
            fields.put(path, Objects.toString(value, ""));
        }
    }
}
