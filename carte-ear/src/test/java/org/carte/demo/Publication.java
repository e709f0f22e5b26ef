package org.carte.demo;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.util.Set;
import java.util.stream.Collectors;
import org.carte.stack.Api;

/** What the facilitators make of the day: photos, chosen quotes, the recap, published. */
public final class Publication {

    private final Api api;
    private final ReferenceDay day;
    private final String base;

    /** @param trainingSession the id of a session that is done */
    public Publication(Api api, ReferenceDay day, String trainingSession) {
        this.api = api;
        this.day = day;
        this.base = "sessions/" + trainingSession;
    }

    /** Everything, up to the public page. */
    public void publish() {
        var recap = day.recap();
        ReferenceDay.objects(recap.getJsonArray("photos")).forEach(photo -> {
            var query = "?consent=true&fileName=" + encode(photo.getString("file"), UTF_8) + "&alt="
                    + encode(photo.getString("alt"), UTF_8);
            Sent.ok(api.as("morgane").post(base + "/photos" + query, "image/jpeg", day.photo(photo.getString("file"))));
        });
        chooseQuotes();
        var etag = Sent.ok(api.as("morgane").get(base + "/recap")).etag();
        var body = Json.createObjectBuilder()
                .add("title", recap.getString("title"))
                .add("slug", recap.getString("permalink").replace("/", ""))
                .add("author", recap.getString("author"))
                .add("date", recap.getString("date"))
                .add("categories", recap.getJsonArray("categories"))
                .add("body", recap.getString("body"))
                .build();
        Sent.ok(api.as("morgane").put(base + "/recap", body, etag));
        Sent.ok(api.as("morgane")
                .put(
                        base + "/recap/status",
                        Json.createObjectBuilder().add("status", "PUBLISHED").build(),
                        null));
    }

    private void chooseQuotes() {
        Set<String> chosen = day.recap().getJsonArray("quotesFrom").getValuesAs(jakarta.json.JsonString.class).stream()
                .map(login ->
                        day.feedback(login.getString()).getJsonObject("quote").getString("text"))
                .collect(Collectors.toSet());
        ReferenceDay.objects(
                        Sent.ok(api.as("morgane").get(base + "/quotes")).json().getJsonArray("items"))
                .stream()
                .filter(quote -> chosen.contains(quote.getString("text")))
                .forEach(quote -> Sent.ok(api.as("morgane")
                        .put(
                                base + "/quotes/" + quote.getString("id") + "/chosen",
                                Json.createObjectBuilder().add("chosen", true).build(),
                                null)));
    }
}
