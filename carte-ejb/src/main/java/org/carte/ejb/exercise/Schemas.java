package org.carte.ejb.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.shape.Tree;

/** The JSON Schemas that are published: for each type one of its configuration and one of what is written. */
public final class Schemas {

    private static final Pattern NAME = Pattern.compile("([A-Z_]{1,40})-(config|payload)\\.json");

    private Schemas() {}

    /**
     * A schema as JSON.
     *
     * @param name {@code TEXT_LONG-payload.json}
     */
    public static Optional<String> named(ExerciseTypes types, String name) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? types.find(parts.group(1)).map(type -> Json.write(of(type, parts.group(2))))
                : Optional.empty();
    }

    /** The same, of a type: {@code config}, or {@code payload} as far as all exercises of the type have it in common. */
    static Map<String, Object> of(ExerciseType type, String what) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.code() + " " + what);
        schema.putAll((what.equals("config") ? type.config() : type.payload(Tree.UNWRITTEN)).schema());
        return schema;
    }
}
