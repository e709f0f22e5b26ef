package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;
import org.carte.stack.Api;
import org.junit.jupiter.api.Test;

/** Quotes over REST: their authors decide, facilitators choose. */
class QuoteIT {

    private final Api api = FeedbackRoom.api();
    private final FeedbackRoom room = FeedbackRoom.of(3, "DONE");

    @Test
    void areSignedAsTheirAuthorsAgreed() {
        offer("participant01", "NAMED");
        offer("participant02", "FIRST_NAME_TRADE");
        offer("participant03", "ANONYMOUS");

        assertThat(quote("participant01").getString("signature")).startsWith("Inès Belkacem");
        assertThat(quote("participant02").getString("signature"))
                .startsWith("Thomas")
                .doesNotContain("Girard");
        assertThat(quote("participant03").containsKey("signature")).isFalse();
        assertThat(offered()).allSatisfy(quote -> assertThat(quote.toString()).doesNotContain("personId"));
    }

    @Test
    void vanishWhenTakenBack() {
        offer("participant01", "NAMED");
        var id = quote("participant01").getString("id");
        var chosen = Json.createObjectBuilder().add("chosen", true).build();
        assertThat(api.as("morgane")
                        .put(room.path("quotes/" + id + "/chosen"), chosen, null)
                        .json()
                        .getBoolean("chosen"))
                .isTrue();
        var author = api.as("participant01");
        var own = author.get("me/quotes/" + id);
        assertThat(own.json().getBoolean("chosen")).isTrue();

        assertThat(author.put("me/quotes/" + id, consent("WITHDRAWN"), null).status())
                .isEqualTo(428);
        assertThat(author.put("me/quotes/" + id, consent("WITHDRAWN"), own.etag())
                        .status())
                .isEqualTo(200);

        assertThat(offered()).isEmpty();
        assertThat(author.put("me/quotes/" + id, consent("NAMED"), own.etag()).status())
                .isEqualTo(412);
        assertThat(author.get("me/quotes/" + id).json().getBoolean("chosen")).isFalse();
        assertThat(api.as("morgane")
                        .put(room.path("quotes/" + id + "/chosen"), chosen, null)
                        .status())
                .isEqualTo(404);
        assertThat(author.get("me/quotes?size=200").text()).contains(id);
    }

    @Test
    void areNobodyElsesBusiness() {
        offer("participant01", "NAMED");
        var id = quote("participant01").getString("id");

        assertThat(api.as("participant02").get("me/quotes/" + id).status()).isEqualTo(404);
        assertThat(api.as("participant02")
                        .put("me/quotes/" + id, consent("NAMED"), "\"0\"")
                        .status())
                .isEqualTo(404);
        assertThat(api.as("caroline").get(room.path("quotes")).status()).isEqualTo(404);
        assertThat(api.as("admin").get(room.path("quotes")).status()).isEqualTo(403);
        assertThat(api.as("participant01").get(room.path("quotes")).status()).isEqualTo(403);
    }

    private void offer(String login, String consent) {
        var body = Opinion.of(new Random(2)).json("Dit par " + login, consent);
        var reply = api.as(login).post(room.path("feedback"), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }

    private List<JsonObject> offered() {
        var reply = api.as("morgane").get(room.path("quotes"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private JsonObject quote(String login) {
        return offered().stream()
                .filter(quote -> quote.getString("text").endsWith(login))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject consent(String consent) {
        return Json.createObjectBuilder().add("consent", consent).build();
    }
}
