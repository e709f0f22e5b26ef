package org.carte.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** The library in REST: who sees what, how it is found, and how it is carried elsewhere. */
@BesideOthers
class LibraryIT {

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api morgane = nobody.as("morgane");
    private final Api caroline = nobody.as("caroline");
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 13);

    @Test
    void whatIsNotSharedIsItsOwnersAlone() {
        var own = morgane.post(
                "exercises", exercise("Été " + word).add("shared", false).build());
        var path = "exercises/" + own.json().getString("id");
        assertThat(caroline.get(path).status()).isEqualTo(404);
        assertThat(caroline.get(path + "/export").status()).isEqualTo(404);
        assertThat(found(caroline, "?q=" + word)).isZero();
        assertThat(found(morgane, "?q=ete%20" + word)).isEqualTo(1);

        var shared = exercise("Été " + word).add("shared", true).build();
        assertThat(morgane.put(path, shared, morgane.get(path).etag()).status()).isEqualTo(200);
        assertThat(found(caroline, "?q=" + word)).isEqualTo(1);
        var unshared = exercise("Repris " + word).add("shared", false).build();
        assertThat(caroline.put(path, unshared, caroline.get(path).etag())
                        .json()
                        .getBoolean("shared"))
                .isTrue();
        assertThat(caroline.get(path).json().getInt("version")).isEqualTo(3);
    }

    @Test
    void exercisesAreFoundByTagAndType() {
        var tags = Json.createArrayBuilder().add("Étiquette " + word).add("autre");
        morgane.post("exercises", exercise("Un titre").add("tags", tags).build());
        assertThat(found(morgane, "?tag=%C3%89tiquette%20" + word)).isEqualTo(1);
        assertThat(found(morgane, "?q=etiquette%20" + word)).isEqualTo(1);
        assertThat(found(morgane, "?q=" + word + "&type=RANK")).isZero();
        assertThat(found(morgane, "?q=" + word + "&type=TEXT_SHORT")).isEqualTo(1);
    }

    @Test
    void aLibraryIsCarriedAsAZip() throws IOException {
        morgane.post("exercises", exercise("Porté " + word).build());
        var zip = morgane.get("exercises/library");
        assertThat(zip.header("Content-Type").orElseThrow()).startsWith("application/zip");
        var mine = new LinkedHashMap<String, String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip.bytes()), UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var text = new String(entries.readAllBytes(), UTF_8);
                if (text.contains(word)) {
                    mine.put(entry.getName(), text);
                }
            }
        }
        assertThat(mine).hasSize(1);
        var added = caroline.post("exercises/library", "application/zip", zip(mine));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.array()).hasSize(1);
        assertThat(found(morgane, "?q=" + word)).isEqualTo(2);
    }

    @Test
    void aZipIsTakenWholeOrNotAtAllAndNeverBlowsUp() throws IOException {
        var good = exercise("Entier " + word).build().toString();
        var bad = exercise("Faux").add("minutes", 0).build().toString();
        var half = morgane.post("exercises/library", "application/zip", zip(Map.of("a.json", good, "b.json", bad)));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text()).contains(".minutes");
        assertThat(found(morgane, "?q=" + word)).isZero();

        var bomb = zip(Map.of("bomb.json", "[" + "0,".repeat(3_000_000) + "0]"));
        assertThat(bomb.length).isLessThan(50_000);
        assertThat(morgane.post("exercises/library", "application/zip", bomb).status())
                .isEqualTo(413);
        assertThat(morgane.post("exercises/library", "application/zip", "PK no zip")
                        .status())
                .isEqualTo(422);
        assertThat(morgane.post("exercises/library", "application/zip", "[[[[").status())
                .isEqualTo(422);
    }

    @Test
    void oneExerciseIsExportedAndImported() {
        var added = morgane.post("exercises", exercise("Seul " + word).build());
        var exported = morgane.get("exercises/" + added.json().getString("id") + "/export");
        assertThat(exported.status()).isEqualTo(200);
        assertThat(caroline.post("exercises/import", exported.json()).status()).isEqualTo(201);
        assertThat(found(morgane, "?q=" + word)).isEqualTo(2);
    }

    private static int found(Api someone, String query) {
        var reply = someone.get("exercises" + query);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().getInt("total");
    }

    private static JsonObjectBuilder exercise(String title) {
        JsonObject config = Json.createObjectBuilder()
                .add("prompt", "Quoi ?")
                .add("maxLength", 40)
                .build();
        return Json.createObjectBuilder()
                .add("title", title)
                .add("type", "TEXT_SHORT")
                .add("minutes", 5)
                .add("sharing", "ME")
                .add("config", config);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
