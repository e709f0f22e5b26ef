package org.carte.stack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm as it is imported. */
interface Realm {

    /** The realm of production, with the development file laid over it: lists are lengthened. */
    static JsonObject forDevelopment(Path sources) throws IOException {
        var realm = read(sources.resolve("carte-realm.json"));
        var development = read(sources.resolve("carte-development.json"));
        var merged = Json.createObjectBuilder(realm);
        development.forEach((name, value) -> {
            if (value instanceof JsonArray more && realm.get(name) instanceof JsonArray some) {
                var both = Json.createArrayBuilder(some);
                more.forEach(both::add);
                merged.add(name, both);
            } else {
                merged.add(name, value);
            }
        });
        return merged.build();
    }

    private static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }
}
