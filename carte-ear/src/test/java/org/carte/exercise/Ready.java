package org.carte.exercise;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;

/** The exercises that ship with the platform, as REST takes them. */
final class Ready {

    private Ready() {}

    static List<JsonObject> all() {
        try (var file = Ready.class.getResourceAsStream("/org/carte/ejb/exercise/ready-fr.json");
                var reader = Json.createReader(file)) {
            return reader.readObject().getJsonArray("exercises").getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of each type. */
    static List<JsonObject> ofEachType() {
        var byType = new LinkedHashMap<String, JsonObject>();
        all().forEach(each -> byType.putIfAbsent(each.getString("type"), each));
        return List.copyOf(byType.values());
    }
}
