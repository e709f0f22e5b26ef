package org.carte.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.carte.stack.Api;

/** What participants say of the day, as the contract wants it. */
public final class Opinions {

    private Opinions() {}

    /**
     * Sends one.
     *
     * @param base {@code sessions/…}
     * @param said as the data of the reference day have it
     */
    public static void send(Api api, String base, String login, JsonObject said) {
        var ratings = Json.createObjectBuilder(said.getJsonObject("ratings"))
                .add("recommendation", said.getInt("recommendation"));
        var body = Json.createObjectBuilder().add("ratings", ratings).add("texts", said.getJsonObject("texts"));
        if (said.containsKey("quote")) {
            body.add(
                    "quote",
                    Json.createObjectBuilder(said.getJsonObject("quote")).remove("chosen"));
        }
        Sent.ok(api.as(login).post(base + "/feedback", body.build()));
    }
}
