package org.carte.recap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.carte.stack.Api;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** A recap from the first draft to the public page and the Markdown post. */
class RecapIT {

    private static final HttpClient PUBLIC = HttpClient.newHttpClient();

    private final Stack stack = Stack.current();
    private final Api nobody = Api.of(stack.app(), stack.keycloak());
    private final Api morgane = nobody.as("morgane");
    private final TrainingDay day = TrainingDay.done("morgane");
    private final String recap = "sessions/" + day.id + "/recap";
    private final String slug = "jour-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void beginsWithADraftAboutTheProgramme() {
        var draft = morgane.get(recap);

        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.etag()).isEqualTo("\"0\"");
        assertThat(draft.json().getString("title")).isEqualTo(day.title);
        assertThat(draft.json().getString("slug")).startsWith("journee-d-essai-");
        assertThat(draft.json().getString("status")).isEqualTo("DRAFT");
        assertThat(draft.json()).doesNotContainKeys("number", "date");
    }

    @Test
    void isOnlyWrittenOverWhatWasRead() {
        assertThat(morgane.put(recap, written("Premier"), null).status()).isEqualTo(428);

        var stored = morgane.put(recap, written("Premier"), morgane.get(recap).etag());
        assertThat(stored.status()).as(stored.toString()).isEqualTo(200);
        assertThat(stored.json().getInt("number")).isGreaterThan(2000);

        assertThat(morgane.put(recap, written("Trop tard"), "\"0\"").status()).isEqualTo(412);
        var again = morgane.put(recap, written("Deuxième"), stored.etag());
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.json().getInt("number")).isEqualTo(stored.json().getInt("number"));
        assertThat(morgane.get(recap).json().getString("body")).isEqualTo("Deuxième");
    }

    @Test
    void isRefusedWithWhatIsWrong() {
        var wrong = Json.createObjectBuilder(written("x"))
                .add("slug", "Pas Une Adresse")
                .build();
        assertThat(morgane.put(recap, wrong, "\"0\"").status()).isEqualTo(422);

        morgane.put(recap, written("x"), "\"0\"");
        var other = TrainingDay.done("morgane");
        assertThat(morgane.put("sessions/" + other.id + "/recap", written("x"), "\"0\"")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void isForThoseWhoPlanOrRunTheSession() {
        for (var path : new String[] {recap, recap + ".md", recap + ".html", "sessions/" + day.id + "/photos"}) {
            assertThat(nobody.get(path).status()).as(path).isEqualTo(401);
            assertThat(nobody.as("participant01").get(path).status()).as(path).isEqualTo(403);
            assertThat(nobody.as("caroline").get(path).status()).as(path).isEqualTo(404);
            assertThat(nobody.as("admin").get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void isPublishedOnceTheDayIsDone() throws Exception {
        morgane.put(recap, written("Bonjour **à tous** <script>alert(1)</script>"), "\"0\"");
        assertThat(page(slug).statusCode()).isEqualTo(404);
        day.is("RUNNING");
        assertThat(decide("PUBLISHED").status()).isEqualTo(409);
        day.is("DONE");

        var published = decide("PUBLISHED");

        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(published.json().getString("date")).isEqualTo("2018-02-28T08:45:09+01:00");
        var page = page(slug);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\">",
                        "<strong>à tous</strong>",
                        "28 février 2018")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(page.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(page("").body()).contains(slug);

        assertThat(decide("DRAFT").status()).isEqualTo(200);
        assertThat(page(slug).statusCode()).isEqualTo(404);
        assertThat(page("nulle-part").body()).contains("Cette page n’existe pas");
    }

    @Test
    void isDownloadedAsAPostWithFrontMatter() {
        var stored = morgane.put(recap, written("Bonjour"), "\"0\"").json();

        var post = morgane.get(recap + ".md");

        assertThat(post.header("Content-Type")
                        .orElseThrow()
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", ""))
                .isEqualTo("text/markdown;charset=utf-8");
        assertThat(post.header("Content-Disposition")).contains("attachment; filename=\"" + slug + ".md\"");
        assertThat(post.text())
                .isEqualTo(
                        """
                ---
                id: %d
                title: 'L''été du Soi'
                date: '2018-02-28T08:45:09+01:00'
                author: 'La rédaction'
                layout: post
                permalink: /%s/
                categories:
                    - After-work
                    - 'Projets pro'
                ---

                Bonjour
                """
                                .formatted(stored.getInt("number"), slug));
        assertThat(morgane.get(recap + ".html").text()).contains("<h1>L'été du Soi</h1>", "<p>Bonjour</p>");
    }

    @Test
    void aQuoteTakenBackVanishesAtOnce() throws Exception {
        var kept = day.quote("Paul", "Durand", "Scénariste", "Un cap retrouvé.", "FIRST_NAME_TRADE");
        var taken = day.quote("Inès", "Martin", "Graphiste", "Une phrase que je regrette.", "NAMED");
        day.quote("Léa", "Petit", "UX designer", "Sans mon nom.", "ANONYMOUS");
        morgane.put(recap, written("Bonjour"), "\"0\"");
        decide("PUBLISHED");
        assertThat(page(slug).body()).contains("Une phrase que je regrette.", "— Inès Martin, graphiste");
        assertThat(kept).isNotEqualTo(taken);

        day.takeBack(taken);

        for (var text :
                new String[] {page(slug).body(), morgane.get(recap + ".md").text()}) {
            assertThat(text)
                    .contains("Un cap retrouvé.", "— Paul, scénariste", "Sans mon nom.", "— Une personne du groupe")
                    .doesNotContain("que je regrette", "Inès", "Durand", "Léa");
        }
    }

    private JsonObject written(String body) {
        return Json.createObjectBuilder()
                .add("title", "L'été du Soi")
                .add("slug", slug)
                .add("author", "La rédaction")
                .add("date", "2018-02-28T09:45:09+02:00")
                .add("categories", Json.createArrayBuilder().add("After-work").add("Projets pro"))
                .add("body", body)
                .build();
    }

    private Api.Reply decide(String status) {
        return morgane.put(
                recap + "/status",
                Json.createObjectBuilder().add("status", status).build(),
                null);
    }

    /** The public page of a recap, or the home without one. */
    private HttpResponse<String> page(String of) throws IOException, InterruptedException {
        var address = stack.app().resolve(of.isEmpty() ? "" : "recaps/" + of);
        return PUBLIC.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html")
                        .header("Accept-Language", "fr")
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
