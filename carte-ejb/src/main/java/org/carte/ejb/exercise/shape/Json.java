package org.carte.ejb.exercise.shape;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as text and as plain maps, lists, texts, numbers and truth values. */
public final class Json {

    private static final class Provider {
        static final JsonProvider JSON = JsonProvider.provider();
    }

    private Json() {}

    /** What the text says; null for a blank one, and the text itself when it is no JSON. */
    public static Object read(String text) {
        if (text.isBlank()) {
            return null;
        }
        try (var reader = Provider.JSON.createReader(new StringReader(text))) {
            return plain(reader.readValue());
        } catch (RuntimeException unreadable) {
            // no JsonException alone: what is nested a thousand times is refused by one of no kind of its own
            return text;
        }
    }

    /** Maps, lists, texts, numbers, truth values and nulls, as text. */
    public static String write(Object value) {
        return json(value).toString();
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            var map = new LinkedHashMap<String, Object>();
            object.forEach((key, inner) -> map.put(key, plain(inner)));
            return map;
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(Json::plain).toList();
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return value == JsonValue.NULL ? null : Boolean.valueOf(value == JsonValue.TRUE);
    }

    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> map) {
            var object = Provider.JSON.createObjectBuilder();
            map.forEach((key, inner) -> object.add(String.valueOf(key), json(inner)));
            return object.build();
        }
        if (value instanceof Collection<?> list) {
            var array = Provider.JSON.createArrayBuilder();
            list.forEach(inner -> array.add(json(inner)));
            return array.build();
        }
        if (value instanceof Number number) {
            return Provider.JSON.createValue(new BigDecimal(number.toString()));
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value == null ? JsonValue.NULL : Provider.JSON.createValue(value.toString());
    }
}
