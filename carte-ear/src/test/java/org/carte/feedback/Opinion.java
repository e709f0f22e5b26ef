package org.carte.feedback;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** What one participant thinks, made up. */
record Opinion(Map<String, Integer> ratings, String liked, String improve) {

    static Opinion of(Random random) {
        var ratings = new TreeMap<String, Integer>();
        for (var key : new String[] {"satisfaction", "objectives", "facilitation", "pace", "venue"}) {
            ratings.put(key, 1 + random.nextInt(5));
        }
        ratings.put("recommendation", random.nextInt(11));
        return new Opinion(ratings, "Aimé " + UUID.randomUUID(), "Mieux " + UUID.randomUUID());
    }

    JsonObject json() {
        return json(null, null);
    }

    JsonObject json(String quote, String consent) {
        var body = Json.createObjectBuilder()
                .add("ratings", Json.createObjectBuilder(Map.copyOf(ratings)))
                .add("texts", Json.createObjectBuilder().add("liked", liked).add("improve", improve));
        if (quote != null) {
            body.add("quote", Json.createObjectBuilder().add("text", quote).add("consent", consent));
        }
        return body.build();
    }
}
