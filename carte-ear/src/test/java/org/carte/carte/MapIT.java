package org.carte.carte;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map over REST, with real tokens: what its owner may do, and that nobody else may anything. */
@BesideOthers
class MapIT {

    static final List<String> ENDINGS =
            List.of("", ".json", ".svg", ".png", ".pdf", "/versions", "/shares", "/suggestions");

    static final JsonObject NOTHING = JsonValue.EMPTY_JSON_OBJECT;

    final Api api = MapFixture.api();
    final MapFixture day = new MapFixture();
    final String path = "me/maps/" + day.trainingSession;
    UUID owner;
    UUID run;

    @BeforeEach
    void someoneHasAnswered() {
        owner = day.enrol("participant01");
        run = day.answered(owner, "La phrase-promesse", "OFFER", "Une écoute sans agenda", "Des mots simples");
    }

    @Test
    void aMapIsEmptyAtTheFirstLook() {
        var reply = api.as("participant01").get(path);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.etag()).isEqualTo("\"0\"");
        assertThat(reply.header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("private", "no-store"));
        assertThat(reply.json().getString("sessionId")).isEqualTo(day.trainingSession.toString());
        assertThat(reply.json().getJsonArray("zones")).hasSize(7);
        assertThat(zone(reply.json(), "DRIVE")).isEmpty();
        assertThat(reply.json().getJsonArray("zones").getJsonObject(0).getString("title"))
                .isEqualTo("Ce qui m’anime");
    }

    @Test
    void whatIsWrittenIsReadBackInItsOrder() {
        var written = api.as("participant01").put(path, map("Ma une", sentence("Un"), sentence("Deux")), "\"0\"");

        assertThat(written.status()).as(written.toString()).isEqualTo(200);
        assertThat(written.etag()).isEqualTo("\"1\"");
        var read = api.as("participant01").get(path).json();
        assertThat(read.getString("headline")).isEqualTo("Ma une");
        assertThat(texts(read, "OFFER")).containsExactly("Un", "Deux");
        assertThat(read).isEqualTo(written.json());
        assertThat(listed()).isEqualTo(2);
    }

    @Test
    void aSentenceKeepsItsKeyItsOriginAndWhatTheAnswerSaid() {
        var origin = Json.createObjectBuilder().add("runId", run.toString());
        var picked = Json.createObjectBuilder()
                .add("text", "Une écoute sans agenda")
                .add("origin", origin)
                .build();
        var first = api.as("participant01").put(path, map("", picked, sentence("À moi")), "\"0\"");
        var entry = zone(first.json(), "OFFER").getJsonObject(0);
        assertThat(entry.getJsonObject("origin").getString("exercise")).isEqualTo("La phrase-promesse");
        assertThat(entry.getBoolean("reworded")).isFalse();

        var reworded = Json.createObjectBuilder(entry)
                .add("text", "J’écoute, sans agenda")
                .build();
        var second = api.as("participant01").put(path, map("", sentence("Avant"), reworded), first.etag());

        assertThat(texts(second.json(), "OFFER")).containsExactly("Avant", "J’écoute, sans agenda");
        var kept = zone(second.json(), "OFFER").getJsonObject(1);
        assertThat(kept.getString("id")).isEqualTo(entry.getString("id"));
        assertThat(kept.getBoolean("reworded")).isTrue();
        assertThat(kept.getJsonObject("origin").getString("text")).isEqualTo("Une écoute sans agenda");
    }

    @Test
    void aStaleWriteChangesNothing() {
        api.as("participant01").put(path, map("Première", sentence("Un")), "\"0\"");

        assertThat(api.as("participant01")
                        .put(path, map("Seconde", sentence("Autre")), "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.as("participant01")
                        .put(path, map("Sans", sentence("x")), null)
                        .status())
                .isEqualTo(428);
        assertThat(api.as("participant01").get(path).json().getString("headline"))
                .isEqualTo("Première");
    }

    @Test
    void theRulesOfAMapHoldForPrograms() {
        var me = api.as("participant01");
        var thirteen = IntStream.range(0, 13).mapToObj(i -> sentence("n" + i)).toArray(JsonObject[]::new);
        var foreign = Json.createObjectBuilder()
                .add("text", "x")
                .add(
                        "origin",
                        Json.createObjectBuilder()
                                .add("runId", UUID.randomUUID().toString()))
                .build();

        assertThat(me.put(path, map("x".repeat(81)), "\"0\"").status()).isEqualTo(422);
        assertThat(me.put(path, map("", sentence("x".repeat(141))), "\"0\"").status())
                .isEqualTo(422);
        assertThat(me.put(path, map("", sentence(" \u0000 ")), "\"0\"").status())
                .isEqualTo(422);
        assertThat(me.put(path, map("", thirteen), "\"0\"").status()).isEqualTo(422);
        assertThat(me.put(path, map("", foreign), "\"0\"").status()).isEqualTo(422);
        assertThat(me.get(path).etag()).isEqualTo("\"0\"");
    }

    @Test
    void aMapIsDownloadedAsDrawingAsPaperAndAsData() throws IOException {
        var me = api.as("participant01");
        me.put(path, map("Elle écrit <debout> & vite", sentence("Une écoute sans agenda")), "\"0\"");

        var svg = me.get(path + ".svg");
        assertThat(svg.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(svg.header("Content-Disposition")).hasValue("attachment; filename=\"carte-du-soi-2018-02-19.svg\"");
        assertThat(svg.text()).startsWith("<svg").contains("écoute").doesNotContain("<debout>");
        var pdf = me.get(path + ".pdf");
        assertThat(pdf.header("Content-Type")).hasValue("application/pdf");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document)).contains("Une écoute sans agenda", "Elle écrit");
        }
        var paper = me.get(path + ".pdf?paper=A3&scheme=MONOCHROME");
        try (var document = Loader.loadPDF(paper.bytes())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
        }
        var picture = ImageIO.read(
                new ByteArrayInputStream(me.get(path + ".png?scheme=DARK").bytes()));
        assertThat(picture.getWidth()).isGreaterThan(2000);
        assertThat(picture.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0x171316);
        assertThat(me.get(path + ".svg?scheme=CONTRAST").text())
                .contains("#000000")
                .doesNotContain("prefers-color-scheme");
        var json = me.get(path + ".json");
        assertThat(schema().validate(new ObjectMapper().readTree(json.text()))).isEmpty();
        assertThat(json.json()).isEqualTo(me.get(path).json());
        assertThat(json.header("Content-Disposition")).isPresent();
    }

    @Test
    void nobodyButItsOwnerReadsOrWritesAMap() {
        api.as("participant01").put(path, map("Secret", sentence("À moi seule")), "\"0\"");
        day.enrol("participant02");

        for (var ending : ENDINGS) {
            assertThat(api.as(null).get(path + ending).status()).isEqualTo(401);
            assertThat(api.as("admin").get(path + ending).status()).isEqualTo(404);
            assertThat(api.as("morgane").get(path + ending).status()).isEqualTo(404);
            assertThat(api.as("participant03").get(path + ending).status()).isEqualTo(404);
            assertThat(api.as("participant02").get(path + ending).text()).doesNotContain("À moi seule", "Secret");
        }
        assertThat(api.as(null).put(path, map("x"), "*").status()).isEqualTo(401);
        assertThat(api.as("admin").put(path, map("x"), "*").status()).isEqualTo(404);
        assertThat(api.as("morgane").put(path, map("x"), "*").status()).isEqualTo(404);
        assertThat(api.as("participant03").put(path, map("x"), "*").status()).isEqualTo(404);
        for (var deed : List.of("/undo", "/redo", "/versions/1/restore")) {
            assertThat(api.as(null).post(path + deed, NOTHING).status()).isEqualTo(401);
            for (var other : List.of("admin", "morgane", "participant03")) {
                assertThat(api.as(other).post(path + deed, NOTHING).status()).isEqualTo(404);
            }
        }
        assertThat(api.as("admin").get("me/maps").text()).doesNotContain(day.trainingSession.toString());
        assertThat(api.as("participant03").get("me/maps").text()).doesNotContain(day.trainingSession.toString());
        assertThat(api.as("participant01").get(path).json().getString("headline"))
                .isEqualTo("Secret");
    }

    @Test
    void anotherOnesSentenceAndAnswerCannotBeTaken() {
        var mine = api.as("participant01").put(path, map("", sentence("À moi")), "\"0\"");
        day.enrol("participant02");
        var stolen = zone(mine.json(), "OFFER").getJsonObject(0);

        var copied = api.as("participant02").put(path, map("", stolen), "\"0\"");
        var foreign = Json.createObjectBuilder()
                .add("text", "x")
                .add("origin", Json.createObjectBuilder().add("runId", run.toString()))
                .build();

        assertThat(zone(copied.json(), "OFFER").getJsonObject(0).getString("id"))
                .isNotEqualTo(stolen.getString("id"));
        assertThat(api.as("participant02")
                        .put(path, map("", foreign), copied.etag())
                        .status())
                .isEqualTo(422);
        assertThat(texts(api.as("participant01").get(path).json(), "OFFER")).containsExactly("À moi");
    }

    @Test
    void aWeightIsKeptAndHasItsLimits() {
        var heavy = Json.createObjectBuilder()
                .add("text", "Essentiel")
                .add("weight", 3)
                .build();
        var tooHeavy = Json.createObjectBuilder(heavy).add("weight", 4).build();

        var written = api.as("participant01").put(path, map("", heavy, sentence("Nuance")), "\"0\"");

        assertThat(zone(written.json(), "OFFER").getJsonObject(0).getInt("weight"))
                .isEqualTo(3);
        assertThat(zone(written.json(), "OFFER").getJsonObject(1).getInt("weight"))
                .isEqualTo(1);
        assertThat(api.as("participant01").put(path, map("", tooHeavy), "*").status())
                .isEqualTo(422);
    }

    @Test
    void changesAreUndoneAndRedoneOneByOne() {
        var me = api.as("participant01");
        me.put(path, map("Un", sentence("un")), "*");
        var second = me.put(path, map("Deux", sentence("deux"), sentence("et")), "*");

        assertThat(me.post(path + "/undo", NOTHING).json().getString("headline"))
                .isEqualTo("Un");
        assertThat(me.post(path + "/undo", NOTHING).json().getString("headline"))
                .isEmpty();
        assertThat(me.post(path + "/undo", NOTHING).status()).isEqualTo(409);
        assertThat(me.post(path + "/redo", NOTHING).json().getString("headline"))
                .isEqualTo("Un");
        var again = me.post(path + "/redo", NOTHING);
        assertThat(again.json()).isEqualTo(second.json());
        assertThat(again.etag()).as("a writer who read before must notice").isNotEqualTo(second.etag());
        assertThat(me.post(path + "/redo", NOTHING).status()).isEqualTo(409);

        me.post(path + "/undo", NOTHING);
        me.put(path, map("Trois"), "*");
        assertThat(me.post(path + "/redo", NOTHING).status())
                .as("what was undone is gone")
                .isEqualTo(409);
        assertThat(me.post(path + "/undo", NOTHING).json().getString("headline"))
                .isEqualTo("Un");
    }

    @Test
    void twoFirstLooksAtOnceMakeOneMap() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var looks = pool.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(
                            i -> () -> api.as("participant01").get(path).status())
                    .toList());
            for (var look : looks) {
                assertThat(look.get()).isEqualTo(200);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(MapFixture.count("select count(*) from carte where session_id = ?", day.trainingSession))
                .isEqualTo(1);
    }

    @Test
    void ofManyWritesOnTheSameVersionOneIsKept() throws Exception {
        api.as("participant01").get(path);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var writes = pool.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(i -> () -> api.as("participant01")
                            .put(path, map("Une " + i, sentence("n" + i)), "\"0\"")
                            .status())
                    .toList());
            int kept = 0;
            for (var write : writes) {
                assertThat(write.get()).isIn(200, 412);
                kept += write.get() == 200 ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
        assertThat(zone(api.as("participant01").get(path).json(), "OFFER")).hasSize(1);
    }

    private JsonSchema schema() {
        var published = api.get("../schemas/map.json");
        assertThat(published.header("Content-Type")).hasValue("application/schema+json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(published.text());
    }

    private int listed() {
        return api.as("participant01").get("me/maps?size=200").json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("sessionId").equals(day.trainingSession.toString()))
                .findFirst()
                .orElseThrow()
                .getInt("entries");
    }

    private static JsonObject sentence(String text) {
        return Json.createObjectBuilder().add("text", text).build();
    }

    private static JsonObject map(String headline, JsonObject... offers) {
        var entries = Json.createArrayBuilder();
        for (var offer : offers) {
            entries.add(offer);
        }
        return Json.createObjectBuilder()
                .add("headline", headline)
                .add("promise", "")
                .add(
                        "zones",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("zone", "OFFER")
                                        .add("entries", entries)))
                .build();
    }

    private static JsonArray zone(JsonObject map, String zone) {
        return map.getJsonArray("zones").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("zone").equals(zone))
                .findFirst()
                .orElseThrow()
                .getJsonArray("entries");
    }

    private static List<String> texts(JsonObject map, String zone) {
        return zone(map, zone).stream()
                .map(entry -> entry.asJsonObject().getString("text"))
                .toList();
    }
}
