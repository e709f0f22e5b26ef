package org.carte.stack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm as it is imported. */
interface Realm {

    /** The realm of production, its lists lengthened by those of the development file. */
    static JsonObject forDevelopment(Path sources) throws IOException {
        var realm = read(sources.resolve("carte-realm.json"));
        var development = read(sources.resolve("carte-development.json"));
        var merged = Json.createObjectBuilder(realm);
        development.forEach((name, value) -> {
            var both = Json.createArrayBuilder();
            if (realm.get(name) instanceof JsonArray existing) {
                existing.forEach(both::add);
            }
            value.asJsonArray().forEach(both::add);
            merged.add(name, both);
        });
        return merged.build();
    }

    private static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }
}
