package org.carte.exercise;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;

/** Payloads that no exercise of a type can take, made against its published schema. */
final class Malformed {

    private static final List<String> KINDS = List.of("string", "integer", "boolean", "array", "object");

    private final Random random;
    private final JsonObject properties;
    private final List<String> names;

    Malformed(JsonObject schema, long seed) {
        random = new Random(seed);
        properties = schema.getJsonObject("properties");
        names = List.copyOf(properties.keySet());
    }

    /** Another one: a member that is not known, one of another kind, or one that cannot be stored. */
    JsonObject next() {
        var made = Json.createObjectBuilder();
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(3)) {
            case 0 -> made.add(name + random.nextInt(1000), any(3));
            case 1 -> made.add(name, ofKind(otherKind(name), 3));
            default -> made.add(name, broken(properties.getJsonObject(name)));
        }
        return made.build();
    }

    private String kindOf(JsonObject schema) {
        return schema.getJsonArray("type").getString(0);
    }

    private String otherKind(String name) {
        var own = kindOf(properties.getJsonObject(name));
        var others = KINDS.stream().filter(kind -> !kind.equals(own)).toList();
        return others.get(random.nextInt(others.size()));
    }

    /** The right kind, and yet nothing that can be there. */
    private JsonValue broken(JsonObject schema) {
        return switch (kindOf(schema)) {
            case "string" -> Json.createValue(random.nextBoolean() ? "a\0b" : "x".repeat(20_001 + random.nextInt(500)));
            case "integer" ->
                Json.createValue(random.nextBoolean() ? Long.MAX_VALUE : -1_000_000L - random.nextInt(99));
            case "array" -> array().add(JsonValue.NULL).build();
            default ->
                Json.createObjectBuilder()
                        .add("no such " + random.nextInt(999), any(2))
                        .build();
        };
    }

    private JsonArrayBuilder array() {
        var made = Json.createArrayBuilder();
        for (int at = random.nextInt(3); at > 0; at--) {
            made.add(any(1));
        }
        return made;
    }

    private JsonValue any(int depth) {
        return ofKind(KINDS.get(random.nextInt(depth > 0 ? KINDS.size() : 3)), depth);
    }

    private JsonValue ofKind(String kind, int depth) {
        return switch (kind) {
            case "string" -> Json.createValue("é".repeat(random.nextInt(50)) + "'\"<&\u202e");
            case "integer" -> Json.createValue(random.nextLong());
            case "boolean" -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.FALSE;
            case "array" -> depth > 0 ? array().add(any(depth - 1)).build() : JsonValue.EMPTY_JSON_ARRAY;
            default ->
                depth > 0
                        ? Json.createObjectBuilder()
                                .add("a", any(depth - 1))
                                .add("", any(0))
                                .build()
                        : JsonValue.EMPTY_JSON_OBJECT;
        };
    }
}
