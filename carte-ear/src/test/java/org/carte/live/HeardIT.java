package org.carte.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carte.live.Matrix.ABOUT;
import static org.carte.live.Matrix.AUTHOR;
import static org.carte.live.Matrix.MATE;
import static org.carte.live.Matrix.OTHER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.carte.notification.Mailbox;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.junit.jupiter.api.Test;

/** What others have written about somebody, or chosen for them, on its way to their map. */
@BesideOthers
class HeardIT {

    final LiveDay day = LiveDay.of(
            List.of(AUTHOR, ABOUT, MATE, OTHER),
            List.of(Matrix.interviewing("L’interview"), Matrix.mirroring("Le miroir")));
    final Matrix matrix = new Matrix(day);
    final Api me = day.api.as(ABOUT);
    final String map = "me/maps/" + day.id;

    @Test
    void whatWasKeptOfAnothersWordsMayBeNamedAsTheOriginAndNothingElse() {
        day.move(0, "OPEN");
        Matrix.pair(day, 0, List.of(List.of(AUTHOR, ABOUT)));
        var run = day.run(0);
        day.api
                .as(AUTHOR)
                .put(
                        run + "/about/" + matrix.id(ABOUT),
                        Matrix.interview("Elle écoute avant de parler. Elle crie parfois.", "PAIR", true),
                        null);
        assertThat(map("J’écoute", run, "Elle écoute avant de parler.").status())
                .as("not decided yet")
                .isEqualTo(422);
        decide(run, "Elle écoute avant de parler.", "KEPT");
        decide(run, "Elle crie parfois.", "REFUSED");

        var suggested = suggestions();
        assertThat(suggested).hasSize(1);
        assertThat(suggested.get(0).getString("author")).startsWith("Inès");
        assertThat(suggested.get(0).getString("text")).isEqualTo("Elle écoute avant de parler.");
        assertThat(map("Je crie", run, "Elle crie parfois.").status()).isEqualTo(422);
        assertThat(map("Autre chose", run, "Jamais dit").status()).isEqualTo(422);
        var taken = map("J’écoute", run, "Elle écoute avant de parler.");

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        var entry = entry(taken);
        assertThat(entry.getBoolean("reworded")).isTrue();
        assertThat(entry.getJsonObject("origin").getString("exercise")).isEqualTo("L’interview");
        assertThat(suggestions().get(0).getBoolean("taken")).isTrue();
        assertThat(me.put(map, taken.json(), "*").json())
                .as("read and written back")
                .isEqualTo(taken.json());
        assertThat(Mailbox.ask(
                        "select a.author_id from entry e join answer a on a.id = e.answer_id where e.id = cast(? as uuid)",
                        entry.getString("id")))
                .isEqualTo(matrix.id(AUTHOR));

        var thief = day.api.as(MATE);
        thief.get(map);
        assertThat(thief.put(map, body("x", run, "Elle écoute avant de parler."), "*")
                        .status())
                .isEqualTo(422);
        assertThat(day.api.as(AUTHOR).get(map + "/suggestions").text()).doesNotContain("écoute avant");
    }

    @Test
    void whatOthersAloneHaveChosenIsOfferedAndTellsNobodyWhoDid() {
        day.move(1, "OPEN");
        var mirror = day.run(1);
        var morgane = day.api.as("morgane");
        var plan = Json.createObjectBuilder().add("round", 1).add("way", "AT_RANDOM");
        morgane.put(
                mirror + "/pairs", plan.build(), morgane.get(mirror + "/pairs").etag());
        choose(mirror, ABOUT, ABOUT, "a", "b");
        choose(mirror, AUTHOR, ABOUT, "a", "c");
        choose(mirror, MATE, ABOUT, "c", "d");
        choose(mirror, OTHER, ABOUT, "d", "a");
        choose(mirror, AUTHOR, OTHER, "e", "f");
        choose(mirror, ABOUT, OTHER, "e", "f");
        choose(mirror, MATE, OTHER, "e", "c");
        assertThat(mirrored(ABOUT)).as("not before the end").isEmpty();
        day.move(1, "LOCKED");

        assertThat(mirrored(ABOUT)).containsExactly("calme", "directe");
        assertThat(mirrored(MATE)).as("too few mirrors").isEmpty();
        assertThat(me.get(map + "/suggestions").text()).doesNotContain("Inès", "author", matrix.id(AUTHOR));
        var taken = map("directe, dit-on", mirror, "directe");
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(entry(taken).getJsonObject("origin").getString("exercise")).isEqualTo("Le miroir");
        assertThat(map("exacte", mirror, "exacte").status())
                .as("an own answer may be quoted in any words")
                .isEqualTo(200);

        // who has not looked into the mirror themself has an origin that names no answer
        assertThat(mirrored(OTHER)).containsExactly("calme", "exacte", "fantasque");
        var other = day.api.as(OTHER);
        other.get(map);
        var put = other.put(map, body("exacte", mirror, "exacte"), "*");
        assertThat(put.status()).as(put.toString()).isEqualTo(200);
        assertThat(Mailbox.ask(
                        "select count(*) from entry where picked = 'exacte' and answer_id is null and id = cast(? as uuid)",
                        entry(put).getString("id")))
                .isEqualTo("1");
        assertThat(other.put(map, body("audacieuse", mirror, "audacieuse"), "*").status())
                .isEqualTo(422);
    }

    private void choose(String mirror, String author, String about, String one, String other) {
        var body = Json.createObjectBuilder()
                .add("payload", Json.createObjectBuilder().add("ids", Json.createArrayBuilder(List.of(one, other))))
                .add("done", true)
                .build();
        var to = author.equals(about) ? "/answer" : "/about/" + matrix.id(about);
        assertThat(day.api.as(author).put(mirror + to, body, null).status()).isEqualTo(200);
    }

    private void decide(String run, String text, String decision) {
        var read = me.get(run + "/about-me");
        var sentence = read.json().getJsonArray("sentences").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("text").equals(text))
                .findFirst()
                .orElseThrow();
        var choice =
                Json.createObjectBuilder().add("id", sentence.getString("id")).add("decision", decision);
        var body = Json.createObjectBuilder()
                .add("sentences", Json.createArrayBuilder().add(choice))
                .build();
        assertThat(me.put(run + "/about-me", body, read.etag()).status()).isEqualTo(200);
    }

    private List<String> mirrored(String login) {
        return day.api.as(login).get(map + "/suggestions").array().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getBoolean("mirrored"))
                .map(each -> each.getString("text"))
                .toList();
    }

    private List<JsonObject> suggestions() {
        return me.get(map + "/suggestions").array().getValuesAs(JsonObject.class);
    }

    private Api.Reply map(String text, String run, String said) {
        me.get(map);
        return me.put(map, body(text, run, said), "*");
    }

    private static JsonObject body(String text, String run, String said) {
        var origin = Json.createObjectBuilder()
                .add(
                        "runId",
                        UUID.fromString(run.substring(run.lastIndexOf('/') + 1)).toString())
                .add("text", said);
        var entry = Json.createObjectBuilder().add("text", text).add("origin", origin);
        var zone = Json.createObjectBuilder()
                .add("zone", "DIFFERENCE")
                .add("entries", Json.createArrayBuilder().add(entry));
        return Json.createObjectBuilder()
                .add("headline", "")
                .add("promise", "")
                .add("zones", Json.createArrayBuilder().add(zone))
                .build();
    }

    private static JsonObject entry(Api.Reply map) {
        return map.json().getJsonArray("zones").getValuesAs(JsonObject.class).stream()
                .flatMap(zone -> zone.getJsonArray("entries").stream())
                .map(JsonValue::asJsonObject)
                .findFirst()
                .orElseThrow();
    }
}
