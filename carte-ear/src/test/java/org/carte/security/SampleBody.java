package org.carte.security;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** Makes a body that a REST operation can read, from the schema of the OpenAPI document. */
final class SampleBody {

    private final JsonObject schemas;

    SampleBody(JsonObject openApi) {
        schemas = openApi.getJsonObject("components").getJsonObject("schemas");
    }

    /** The JSON the operation asks for; an empty object when it asks for none. */
    JsonValue of(JsonObject operation) {
        if (!operation.containsKey("requestBody")) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        var content = operation.getJsonObject("requestBody").getJsonObject("content");
        return content.containsKey("application/json")
                ? sample(content.getJsonObject("application/json").getJsonObject("schema"), 0)
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    private JsonValue sample(JsonObject schema, int depth) {
        if (schema.containsKey("$ref")) {
            var name = schema.getString("$ref");
            return sample(schemas.getJsonObject(name.substring(name.lastIndexOf('/') + 1)), depth);
        }
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> Json.createValue(number(schema));
            case "boolean" -> JsonValue.FALSE;
            default -> Json.createValue(text(schema));
        };
    }

    /** OpenAPI 3.1 says {@code "type": ["string", "null"]} for what may be missing. */
    private static String type(JsonObject schema) {
        var type = schema.get("type");
        if (type == null) {
            return schema.containsKey("properties") ? "object" : "string";
        }
        return type.getValueType() == JsonValue.ValueType.ARRAY
                ? type.asJsonArray().getString(0)
                : schema.getString("type");
    }

    private JsonValue object(JsonObject schema, int depth) {
        var made = Json.createObjectBuilder();
        if (schema.containsKey("properties") && depth < 6) {
            schema.getJsonObject("properties")
                    .forEach((name, property) -> made.add(name, sample(property.asJsonObject(), depth + 1)));
        }
        return made.build();
    }

    private JsonValue array(JsonObject schema, int depth) {
        return Json.createArrayBuilder(List.of(sample(schema.getJsonObject("items"), depth + 1)))
                .build();
    }

    private static int number(JsonObject schema) {
        return schema.containsKey("minimum") ? schema.getJsonNumber("minimum").intValue() : 1;
    }

    private static String text(JsonObject schema) {
        return switch (schema.getString("format", "")) {
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            case "date" -> "2031-03-03";
            case "date-time" -> "2031-03-03T09:00:00+01:00";
            case "email" -> "nobody@carte.example";
            default ->
                schema.containsKey("maxLength") && schema.getInt("maxLength") == 254
                        ? "nobody@carte.example"
                        : "sample";
        };
    }
}
