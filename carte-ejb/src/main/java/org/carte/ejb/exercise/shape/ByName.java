package org.carte.ejb.exercise.shape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object whose members are named by its author: for each name the same, or nothing.
 *
 * @param known what stands under each name; null where the names are not known
 * @param any what stands under a name when they are not known
 */
public record ByName(Map<String, Shape> known, Shape any) implements Shape {

    /**
     * The same under every name.
     *
     * @param names null where they are not known
     */
    public static ByName of(Collection<String> names, Shape each) {
        if (names == null) {
            return new ByName(null, each);
        }
        var known = new LinkedHashMap<String, Shape>();
        names.forEach(name -> known.put(name, each));
        return new ByName(known, each);
    }

    @Override
    public void check(String path, Object value, Reading reading) {
        if (!(value instanceof Map<?, ?> object)) {
            reading.wrong(path, Reading.SHAPE);
            return;
        }
        object.forEach((key, inner) -> {
            var shape = key instanceof String name ? at(name) : null;
            if (shape == null) {
                reading.wrong(path, Reading.UNKNOWN, Id.shown(key));
            } else if (inner != null) {
                shape.check(Reading.below(path, (String) key), inner, reading);
            }
        });
    }

    @Override
    public Map<String, Object> schema() {
        if (known == null) {
            return Shape.words(
                    "type",
                    "object",
                    "propertyNames",
                    Shape.words("pattern", Id.NAME.pattern()),
                    "additionalProperties",
                    Shape.optional(any.schema()));
        }
        var properties = new LinkedHashMap<String, Object>();
        known.forEach((name, shape) -> properties.put(name, Shape.optional(shape.schema())));
        return Shape.words("type", "object", "properties", properties, "additionalProperties", false);
    }

    @Override
    public Shape at(String name) {
        if (known != null) {
            return known.get(name);
        }
        return Id.isName(name) ? any : null;
    }
}
