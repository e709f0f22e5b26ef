package org.carte.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Who gets which paper, when, and what is kept of it. */
class DocumentIT {

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api admin = nobody.as("admin");
    private final Api runs = nobody.as("caroline");
    private final Api other = nobody.as("morgane");
    private final Api comes = nobody.as("participant06");
    private final Api stranger = nobody.as("participant09");
    private final Ground ground = Ground.with("Papiers", 12);
    private final UUID ana = ground.person("Ana", "Un", null);
    private final UUID me = Ground.personOf(comes);
    private final String session = plan();

    @Test
    void everybodyGetsTheirOwnPapersAndNobodyElses() throws IOException {
        become("PUBLISHED");

        assertThat(status(admin, "programme")).isEqualTo(200);
        assertThat(status(runs, "programme")).isEqualTo(200);
        assertThat(status(runs, "attendance-sheet")).isEqualTo(200);
        assertThat(status(admin, "convocation")).isEqualTo(200);
        assertThat(status(comes, "convocation")).isEqualTo(200);
        assertThat(status(comes, "convocation", me)).isEqualTo(200);

        for (var refused : List.of("programme", "attendance-sheet", "convocation", "certificate")) {
            assertThat(status(stranger, refused)).as(refused).isEqualTo(404);
            assertThat(status(other, refused)).as(refused).isEqualTo(404);
        }
        assertThat(status(comes, "programme")).isEqualTo(404);
        assertThat(status(comes, "attendance-sheet")).isEqualTo(404);
        assertThat(status(comes, "convocation", ana)).isEqualTo(404);
        assertThat(status(runs, "convocation")).isEqualTo(404);
        assertThat(status(runs, "convocation", ana)).isEqualTo(404);
        assertThat(status(admin, "convocation", Ground.personOf(stranger))).isEqualTo(404);
        assertThat(status(admin, "invoice")).isEqualTo(404);

        assertThat(text(comes, "convocation")).contains(ground.name()).doesNotContain("Ana Un");
        assertThat(text(admin, "convocation")).contains("Ana Un", "1 rue de la Paix", "Salle du fond");
        assertThat(text(admin, "attendance-sheet")).contains("Un Ana", "09:00 – 12:30", "13:30 – 17:00");
        var reply = comes.get(path("convocation"));
        assertThat(reply.header("Content-Type")).contains("application/pdf");
        assertThat(reply.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(reply.header("Content-Disposition").orElseThrow()).matches("inline; filename=\"[a-z0-9-]+\\.pdf\"");
    }

    @Test
    void aPaperIsMadeWhenItsTimeHasCome() throws IOException {
        assertThat(status(admin, "convocation")).as("a draft").isEqualTo(409);
        become("PUBLISHED");
        become("CONFIRMED");
        assertThat(status(admin, "certificate")).as("before the day").isEqualTo(409);
        assertThat(status(comes, "certificate")).isEqualTo(409);
        become("RUNNING");
        become("DONE");

        assertThat(text(comes, "certificate")).contains(ground.name(), "7 h").doesNotContain("Ana Un");
        assertThat(text(admin, "certificate")).contains("Ana Un");

        assertThat(Sql.texts(
                        "select kind || ' ' || count(*) || ' ' || count(distinct person_id) from issued_document"
                                + " where session_id = ?::uuid group by kind",
                        session))
                .as("one's own, then everybody's")
                .containsExactly("CERTIFICATE 3 2");
    }

    @Test
    void aCancelledSessionHasNoSheet() {
        become("PUBLISHED");
        admin.put(
                "sessions/" + session + "/status",
                Json.createObjectBuilder()
                        .add("status", "CANCELLED")
                        .add("reason", "malade")
                        .build(),
                null);

        assertThat(status(admin, "attendance-sheet")).isEqualTo(409);
        assertThat(status(comes, "convocation")).isEqualTo(409);
        assertThat(status(admin, "programme")).isEqualTo(200);
    }

    private String plan() {
        var planned = admin.post("sessions", ground.session(ground.day(), 10, List.of(Ground.personOf(runs))));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        var id = planned.json().getString("id");
        for (var person : List.of(ana, me)) {
            assertThat(admin.post(
                                    "sessions/" + id + "/enrolments",
                                    Json.createObjectBuilder()
                                            .add("personId", person.toString())
                                            .build())
                            .status())
                    .isEqualTo(201);
        }
        return id;
    }

    private void become(String status) {
        var become = admin.put(
                "sessions/" + session + "/status",
                Json.createObjectBuilder().add("status", status).build(),
                null);
        assertThat(become.status()).as(become.toString()).isEqualTo(200);
    }

    private String path(String kind) {
        return "sessions/" + session + "/documents/" + kind + ".pdf";
    }

    private int status(Api who, String kind) {
        return who.get(path(kind)).status();
    }

    private int status(Api who, String kind, UUID person) {
        return who.get(path(kind) + "?person=" + person).status();
    }

    private String text(Api who, String kind) throws IOException {
        var reply = who.get(path(kind));
        assertThat(reply.status()).as(kind).isEqualTo(200);
        try (var pdf = Loader.loadPDF(reply.bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
