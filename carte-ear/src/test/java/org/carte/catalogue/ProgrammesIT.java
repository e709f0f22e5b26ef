package org.carte.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.home.PlannedSession;
import org.carte.stack.Api;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** The catalogue over REST. */
class ProgrammesIT {

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final String title = "Écrire juste " + UUID.randomUUID();

    @Test
    void aProgrammeIsReadAsItWasWritten() {
        var added = admin.post("programmes", programme().build());

        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        var read = admin.get(added.header("Location").orElseThrow());
        assertThat(read.json().getString("title")).isEqualTo(title);
        assertThat(read.json().getJsonArray("objectives")).hasSize(2);
        assertThat(read.json().getJsonNumber("durationHours").doubleValue()).isEqualTo(7.5);
        var block = read.json().getJsonArray("agenda").getJsonObject(1);
        assertThat(block.getString("kind")).isEqualTo("BREAK");
        assertThat(block.getInt("minutes")).isEqualTo(15);
        assertThat(read.etag()).isEqualTo(added.etag());
    }

    @Test
    void aPutMakesAVersionAndPlannedSessionsKeepTheirs() {
        var added = admin.post("programmes", programme().build());
        var id = added.json().getString("id");
        var session =
                new PlannedSession(UUID.fromString(id), "DRAFT", Instant.now().plus(Duration.ofDays(400)));

        var changed = admin.put(
                "programmes/" + id, programme().add("title", title + " bis").build(), added.etag());

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().getInt("number")).isEqualTo(2);
        assertThat(changed.etag()).isNotEqualTo(added.etag());
        assertThat(admin.get("programmes/" + id).json().getString("title")).isEqualTo(title + " bis");
        assertThat(session.title()).isEqualTo(title);
    }

    @Test
    void twoWhoEditAtOnceDoNotOverwriteEachOther() {
        var added = admin.post("programmes", programme().build());
        var address = "programmes/" + added.json().getString("id");

        assertThat(admin.put(address, programme().build(), null).status()).isEqualTo(428);
        assertThat(admin.put(address, programme().build(), added.etag()).status())
                .isEqualTo(200);
        assertThat(admin.put(address, programme().build(), added.etag()).status())
                .isEqualTo(412);
    }

    @Test
    void anInvalidProgrammeNamesItsFields() {
        var agenda = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("title", "Accueil").add("kind", "WELCOME"));
        var refused = admin.post(
                "programmes",
                Json.createObjectBuilder()
                        .add("title", " ")
                        .add(
                                "objectives",
                                Json.createArrayBuilder().add("Savoir").add(""))
                        .add("agenda", agenda)
                        .build());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(fields(refused.json()))
                .containsExactlyInAnyOrder("title", "durationHours", "objectives[1]", "agenda[0].minutes");
    }

    @Test
    void theAgendaNamesExercisesOfTheLibrary() {
        var agenda = Json.createArrayBuilder()
                .add(block("Accueil", "WELCOME", 15))
                .add(block("Enquête", "EXERCISE", 30)
                        .add("exerciseId", UUID.randomUUID().toString()));

        var refused = admin.post("programmes", programme().add("agenda", agenda).build());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(fields(refused.json())).containsExactly("agenda[1].exerciseId");
    }

    @Test
    void whatAFacilitatorDoesNotShareIsNotProposed() {
        var morgane = Api.of(Stack.current().app(), Stack.current().keycloak()).as("morgane");
        var exercise = Json.createObjectBuilder()
                .add("title", "Pour moi seule " + title)
                .add("type", "TEXT_SHORT")
                .add("minutes", 5)
                .add("sharing", "ME")
                .add(
                        "config",
                        Json.createObjectBuilder().add("prompt", "Quoi ?").add("maxLength", 40));
        var own = morgane.post("exercises", exercise.add("shared", false).build());
        var agenda = Json.createArrayBuilder()
                .add(block("Enquête", "EXERCISE", 30)
                        .add("exerciseId", own.json().getString("id")));

        var refused = admin.post("programmes", programme().add("agenda", agenda).build());

        assertThat(fields(refused.json())).containsExactly("agenda[0].exerciseId");
    }

    @Test
    void theCatalogueIsSearchedWithoutAccents() {
        var id = admin.post("programmes", programme().build()).json().getString("id");

        var found =
                admin.get("programmes?size=10&q=ecrire+" + title.substring(13)).json();

        assertThat(found.getJsonNumber("total").longValue()).isEqualTo(1);
        var first = found.getJsonArray("items").getJsonObject(0);
        assertThat(first.getString("id")).isEqualTo(id);
        assertThat(first.getJsonArray("agenda")).hasSize(2);
    }

    @Test
    void twoVersionsAreToldApartFieldByField() {
        var added = admin.post("programmes", programme().build());
        var address = "programmes/" + added.json().getString("id");
        admin.put(
                address,
                programme()
                        .add("promise", "Des mots plus justes.")
                        .add("price", 200)
                        .build(),
                added.etag());

        var versions = admin.get(address + "/versions").json().getJsonArray("items");
        var changes =
                admin.get(address + "/versions/changes?from=1&to=2").json().getJsonArray("changes");

        assertThat(versions.getValuesAs(version -> version.asJsonObject().getInt("number")))
                .containsExactly(2, 1);
        assertThat(versions.getJsonObject(0).getString("author")).isNotBlank();
        assertThat(changes.getValuesAs(change -> change.asJsonObject().getString("field")))
                .containsExactly("promise", "price");
        assertThat(changes.getJsonObject(0)
                        .getJsonArray("pieces")
                        .getValuesAs(piece -> piece.asJsonObject().getString("fate") + " "
                                + piece.asJsonObject().getString("text")))
                .containsExactly("KEPT Des mots ", "ADDED plus ", "KEPT justes.");
        assertThat(admin.get(address + "/versions/changes?from=1&to=3").status())
                .isEqualTo(404);
    }

    @Test
    void anArchivedProgrammeIsNeitherPlannedNorChangedNorPublic() {
        var added = admin.post("programmes", programme().build());
        var address = "programmes/" + added.json().getString("id");

        var archived = admin.put(address + "/shelf", shelf(true, false), null);

        assertThat(archived.status()).as(archived.toString()).isEqualTo(200);
        assertThat(archived.json().getBoolean("archived")).isTrue();
        assertThat(admin.put(address, programme().build(), archived.etag()).status())
                .isEqualTo(409);
        assertThat(admin.put(address + "/shelf", shelf(true, true), null).status())
                .isEqualTo(422);
        assertThat(total("")).isZero();
        assertThat(total("&archived=true")).isEqualTo(1);
        var back = admin.put(address + "/shelf", shelf(false, true), null).json();
        assertThat(back.getString("slug")).startsWith("ecrire-juste-");
        assertThat(total("")).isEqualTo(1);
    }

    @Test
    void aCopySaysTheSameUnderAnotherTitle() {
        var added = admin.post("programmes", programme().build()).json();

        var copied = admin.post(
                "programmes/" + added.getString("id") + "/shelf/copies",
                Json.createObjectBuilder().add("title", "Copie de " + title).build());

        assertThat(copied.status()).as(copied.toString()).isEqualTo(201);
        var copy = admin.get(copied.header("Location").orElseThrow()).json();
        assertThat(copy.getString("id")).isNotEqualTo(added.getString("id"));
        assertThat(copy.getString("title")).isEqualTo("Copie de " + title);
        assertThat(copy.getJsonArray("agenda")).isEqualTo(added.getJsonArray("agenda"));
        assertThat(copy.getInt("number")).isEqualTo(1);
    }

    private long total(String more) {
        return admin.get("programmes?q=ecrire+" + title.substring(13) + more)
                .json()
                .getInt("total");
    }

    private static JsonObject shelf(boolean archived, boolean published) {
        return Json.createObjectBuilder()
                .add("archived", archived)
                .add("published", published)
                .build();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(admin.get("programmes/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(admin.as("morgane").get("programmes").status()).isEqualTo(403);
    }

    private JsonObjectBuilder programme() {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("promise", "Des mots justes.")
                .add("objectives", Json.createArrayBuilder().add("Dire").add("Écrire"))
                .add("durationHours", 7.5)
                .add("price", 180)
                .add(
                        "agenda",
                        Json.createArrayBuilder()
                                .add(block("Accueil", "WELCOME", 15))
                                .add(block("Pause", "BREAK", 15)));
    }

    private static JsonObjectBuilder block(String title, String kind, int minutes) {
        return Json.createObjectBuilder().add("title", title).add("kind", kind).add("minutes", minutes);
    }

    private static List<String> fields(JsonObject problem) {
        return problem.getJsonArray("violations")
                .getValuesAs(violation -> violation.asJsonObject().getString("field"));
    }
}
