package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.junit.jupiter.api.Test;

/** What was written: read once enough people have answered, decided about, replied to, searched. */
class TextsIT {

    private final Api api = FeedbackRoom.api();
    private final Api admin = api.as("admin");
    private final Api morgane = api.as("morgane");

    @Test
    void isReadOnceEnoughHaveAnswered() {
        var room = FeedbackRoom.of(4, "DONE");
        write(room, "participant01", "Un silence juste");
        write(room, "participant02", "Rien");
        write(room, "participant03", "Le thé");
        for (var path : List.of(
                room.path("feedback/texts"),
                "feedback/texts/words?session=" + room.session(),
                "feedback/texts/export.csv?session=" + room.session())) {
            var refused = morgane.get(path);
            assertThat(refused.status()).as(path).isEqualTo(409);
            assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
            assertThat(refused.json().getString("detail")).contains("à partir de 4 réponses");
        }

        write(room, "participant04", "La fin");

        assertThat(texts(room)).containsExactlyInAnyOrder("Un silence juste", "Rien", "Le thé", "La fin");
    }

    @Test
    void isPublicOnceThoseWhoRanItHaveReplied() {
        var room = released("Trop vite après le repas");
        var text = find(room, "Trop vite après le repas");
        var participant = api.as("participant01");

        assertThat(decide(morgane, text, "PUBLIC").status()).isEqualTo(200);

        assertThat(published(participant, room)).isEmpty();
        assertThat(morgane.put("feedback/texts/" + text + "/reply", said("Je ralentis la prochaine fois."), null)
                        .status())
                .isEqualTo(204);
        var read = participant.get(room.path("feedback/published")).json().getJsonArray("items");
        assertThat(read).hasSize(1);
        assertThat(read.getJsonObject(0).getString("text")).isEqualTo("Trop vite après le repas");
        assertThat(read.getJsonObject(0)
                        .getJsonArray("replies")
                        .getJsonObject(0)
                        .getString("text"))
                .isEqualTo("Je ralentis la prochaine fois.");
        assertThat(api.as("participant09").get(room.path("feedback/published")).status())
                .isEqualTo(404);
        assertThat(decide(morgane, text, "PRIVATE").status()).isEqualTo(200);
        assertThat(published(participant, room)).isEmpty();
    }

    @Test
    void isPublicAfterSevenDaysWithoutAReply() {
        var room = released("On s’est perdus dehors");
        var text = find(room, "On s’est perdus dehors");
        decide(admin, text, "PUBLIC");
        assertThat(published(api.as("participant01"), room)).isEmpty();
        assertThat(mails(room, "TO_REPLY")).hasSize(1);

        Sql.change(
                "update free_text set public_from = public_from - interval '7 days' where id = ?",
                UUID.fromString(text));

        assertThat(published(api.as("participant01"), room)).containsExactly("On s’est perdus dehors");
    }

    @Test
    void isWithheldByNobodyWhomItMayBeAbout() {
        var room = released("Morgane parle trop");
        var text = find(room, "Morgane parle trop");

        assertThat(decide(morgane, text, "WITHHELD").status()).isEqualTo(403);
        assertThat(edit(morgane, text, "On parle trop").status()).isEqualTo(403);
        var asked = morgane.put("feedback/texts/" + text + "/ask", empty(), "*");
        assertThat(asked.json().getBoolean("asked")).isTrue();
        assertThat(texts(room)).contains("Morgane parle trop");

        assertThat(decide(admin, text, "WITHHELD").status()).isEqualTo(200);

        assertThat(texts(room)).doesNotContain("Morgane parle trop");
        assertThat(morgane.get("feedback/texts/" + text).status()).isEqualTo(404);
        assertThat(morgane.get(room.path("feedback/texts?review=WITHHELD"))
                        .json()
                        .getInt("total"))
                .isZero();
        assertThat(admin.get(room.path("feedback/texts?review=WITHHELD")).json().getInt("total"))
                .isEqualTo(1);
        assertThat(decide(morgane, text, "PUBLIC").status()).isEqualTo(404);
    }

    @Test
    void aDecisionOfSomebodyElseStandsForThoseItMayBeAbout() {
        var room = released("L’animation était brouillonne");
        var text = find(room, "L’animation était brouillonne");
        decide(admin, text, "PUBLIC");

        assertThat(decide(morgane, text, "PRIVATE").status()).isEqualTo(403);
        assertThat(decide(admin, text, "PRIVATE").status()).isEqualTo(200);
    }

    @Test
    void keepsWhatWasWrittenBesideWhatIsRead() {
        var room = released("Paul Martin a monopolisé la parole");
        var text = find(room, "Paul Martin a monopolisé la parole");
        assertThat(admin.put("feedback/texts/" + text + "/wording", said("x"), "\"41\"")
                        .status())
                .isEqualTo(412);
        assertThat(admin.put("feedback/texts/" + text + "/wording", said("  "), "*")
                        .status())
                .isEqualTo(422);

        assertThat(edit(admin, text, "Quelqu’un a monopolisé la parole").status())
                .isEqualTo(200);

        assertThat(texts(room)).contains("Quelqu’un a monopolisé la parole").doesNotContain("Paul Martin a monopolisé");
        assertThat(morgane.get("feedback/texts/" + text).text()).doesNotContain("Paul Martin");
        assertThat(Sql.rows("select original from free_text where id = ?", UUID.fromString(text)))
                .containsExactly(List.of("Paul Martin a monopolisé la parole"));
        edit(admin, text, "Paul Martin a monopolisé la parole");
        assertThat(admin.get("feedback/texts/" + text).json().getBoolean("edited"))
                .isFalse();
    }

    @Test
    void whatWasDecidedSurvivesTheNextAnswer() {
        var room = released("À garder");
        var text = find(room, "À garder");
        decide(morgane, text, "PUBLIC");
        morgane.put("feedback/texts/" + text + "/reply", said("Merci !"), null);

        write(room, "participant05", "La cinquième");

        var kept = morgane.get("feedback/texts/" + text).json();
        assertThat(kept.getString("review")).isEqualTo("PUBLIC");
        assertThat(kept.getJsonArray("replies")).hasSize(1);
        assertThat(published(api.as("participant01"), room)).containsExactly("À garder");
    }

    @Test
    void isFoundInAnyFormWithOrWithoutAccents() {
        var room = released("Les animatrices ont réveillé mon métier, j’ai adoré échanger");

        for (var words :
                List.of("animatrice", "METIER", "métiers", "réveiller", "échange", "le métier", "j’ai échangé")) {
            assertThat(search(room, words)).as(words).isEqualTo(1);
        }
        for (var words : List.of("facture", "métier facture", "le", "'", "a & b | !")) {
            assertThat(search(room, words)).as(words).isZero();
        }
        write(room, "participant05", "I loved meeting the others");
        write(room, "participant06", "b");
        write(room, "participant07", "c");
        write(room, "participant08", "d");
        assertThat(search(room, "meetings")).isEqualTo(1);
    }

    @Test
    void theWordsThatComeBackAreCountedOnceATextInTheLanguageItSpeaks() {
        var room = FeedbackRoom.of(4, "DONE");
        write(room, "participant01", "Le rythme du matin, ce rythme est bon, les échanges aussi");
        write(room, "participant02", "Un rythme trop rapide et des échanges courts");
        write(room, "participant03", "The pace was good and the exchanges were with the others");
        write(room, "participant04", "I liked the exchanges and the tea of the others");

        var words =
                morgane.get("feedback/texts/words?session=" + room.session()).array();

        assertThat(words.getValuesAs(JsonObject.class).stream()
                        .map(word -> word.getString("word") + " " + word.getInt("texts")))
                .contains("rythme 2", "échanges 2", "exchanges 2", "others 2")
                .noneMatch(word -> word.startsWith("the ") || word.startsWith("le ") || word.startsWith("matin"));
    }

    @Test
    void isNobodyElsesBusiness() {
        var room = released("Entre nous");
        var text = find(room, "Entre nous");

        assertThat(api.as("caroline").get(room.path("feedback/texts")).status()).isEqualTo(404);
        assertThat(api.as("caroline").get("feedback/texts/" + text).status()).isEqualTo(404);
        assertThat(api.as("caroline").get("feedback/texts?q=entre").text()).doesNotContain("Entre nous");
        assertThat(api.as("caroline")
                        .put("feedback/texts/" + text + "/reply", said("x"), null)
                        .status())
                .isEqualTo(404);
        assertThat(api.as("participant01").get("feedback/texts/" + text).status())
                .isEqualTo(403);
    }

    @Test
    void isExportedWithoutRunningInASpreadsheet() {
        var room = released("=1+1");

        var csv = admin.get("feedback/texts/export.csv?session=" + room.session());

        assertThat(csv.text()).contains("'=1+1").contains("La Carte du Soi");
        assertThat(admin.get("feedback/texts/export.xlsx?session=" + room.session())
                        .status())
                .isEqualTo(200);
    }

    /** Four of eight have answered, so that four others can hide each other later; one of them wrote that. */
    private FeedbackRoom released(String text) {
        var room = FeedbackRoom.of(8, "DONE");
        write(room, "participant01", text);
        write(room, "participant02", "Rien à dire");
        write(room, "participant03", "Merci");
        write(room, "participant04", "Bravo");
        return room;
    }

    private void write(FeedbackRoom room, String login, String text) {
        var body = Json.createObjectBuilder()
                .add("ratings", Json.createObjectBuilder().add("pace", 4))
                .add("texts", Json.createObjectBuilder().add("liked", text))
                .build();
        var reply = api.as(login).post(room.path("feedback"), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }

    private List<String> texts(FeedbackRoom room) {
        return items(morgane, room.path("feedback/texts?size=50")).stream()
                .map(item -> item.getString("text"))
                .toList();
    }

    private int search(FeedbackRoom room, String words) {
        return morgane.get(room.path("feedback/texts?q="
                        + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8)))
                .json()
                .getInt("total");
    }

    private static List<String> published(Api reader, FeedbackRoom room) {
        return items(reader, room.path("feedback/published")).stream()
                .map(item -> item.getString("text"))
                .toList();
    }

    private String find(FeedbackRoom room, String text) {
        return items(morgane, room.path("feedback/texts?size=50")).stream()
                .filter(item -> item.getString("text").equals(text))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static List<JsonObject> items(Api reader, String path) {
        var reply = reader.get(path);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<List<String>> mails(FeedbackRoom room, String about) {
        return Sql.rows("select recipient from mail where session_id = ? and about = ?", room.session(), about);
    }

    private static Api.Reply decide(Api who, String text, String review) {
        return who.put(
                "feedback/texts/" + text + "/review",
                Json.createObjectBuilder().add("review", review).build(),
                "*");
    }

    private static Api.Reply edit(Api who, String text, String words) {
        return who.put("feedback/texts/" + text + "/wording", said(words), "*");
    }

    private static JsonObject said(String text) {
        return Json.createObjectBuilder().add("text", text).build();
    }

    private static JsonObject empty() {
        return Json.createObjectBuilder().build();
    }
}
