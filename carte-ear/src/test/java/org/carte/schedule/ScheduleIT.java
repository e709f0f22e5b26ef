package org.carte.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Planning by REST: what the contract says of sessions. */
class ScheduleIT {

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api admin = nobody.as("admin");
    private final Api morgane = nobody.as("morgane");
    private final Ground ground = Ground.with("La Carte du Soi", 12);

    @Test
    void aSessionIsPlannedFoundAndShown() {
        var facilitator = Ground.personOf(morgane);

        var planned = admin.post("sessions", ground.session(ground.day(), 10, List.of(facilitator)));

        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        var id = planned.json().getString("id");
        assertThat(planned.header("Location").orElseThrow()).endsWith("/sessions/" + id);
        var shown = morgane.get("sessions/" + id);
        assertThat(shown.etag()).isNotNull();
        assertThat(shown.json().getString("status")).isEqualTo("DRAFT");
        assertThat(shown.json().getJsonArray("slots")).hasSize(2);
        assertThat(nobody.as("caroline").get("sessions/" + id).status()).isEqualTo(404);
        var words = ground.name().toUpperCase(java.util.Locale.ROOT).replace(' ', '+');
        assertThat(found(admin, "q=" + words + "&status=DRAFT&from=" + ground.day() + "&to=" + ground.day()))
                .isEqualTo(1);
        assertThat(found(nobody.as("caroline"), "programme=" + ground.programme()))
                .isZero();
        assertThat(found(admin, "programme=" + ground.programme() + "&status=DONE"))
                .isZero();
        assertThat(admin.get("sessions?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void aTakenRoomIsRefusedInWords() {
        assertThat(admin.post("sessions", ground.session(ground.day(), 10, List.of()))
                        .status())
                .isEqualTo(201);

        var refused = admin.post("sessions", ground.session(ground.day(), 8, List.of()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains(ground.name(), "09:00");
    }

    @Test
    void aTakenFacilitatorIsRefusedInWords() {
        var facilitator = List.of(ground.person("Odile", "Grandin", "Formatrice"));
        assertThat(admin.post("sessions", ground.session(ground.day(), 10, facilitator))
                        .status())
                .isEqualTo(201);

        var elsewhere = Ground.with("Autre", 12);
        var refused = admin.post("sessions", elsewhere.session(ground.day(), 8, facilitator));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("Odile Grandin", ground.name());
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        var day = ground.day();
        var backwards = Json.createObjectBuilder(ground.session(day, 10, List.of()))
                .add(
                        "slots",
                        Json.createArrayBuilder().add(Ground.slot(Ground.at(day, "09:00"), Ground.at(day, "08:00"))))
                .build();

        assertThat(field(admin.post("sessions", backwards))).isEqualTo("slots[0].end");
        assertThat(field(admin.post("sessions", ground.session(day, 13, List.of()))))
                .isEqualTo("maxPlaces");
    }

    @Test
    void whatIsMissingIsNamedInWordsOfTheReader() {
        var nothing = Json.createObjectBuilder().build();
        var refused = admin.put("sessions/" + UUID.randomUUID() + "/status", nothing, null);

        assertThat(field(refused)).isEqualTo("status");
        assertThat(refused.text()).contains("doit être indiqué").doesNotContain("null");
    }

    @Test
    void aSessionMovesOnlyOverTheVersionThatWasRead() {
        var id = plan();
        var first = admin.get("sessions/" + id);
        var moved = ground.session(ground.day().plusDays(1), 8, List.of());
        Sql.change(
                """
                insert into feedback_wave (id, version, session_id, kind, opens_at, closes_at, questionnaire_version_id)
                select gen_random_uuid(), 0, s.id, q.kind, now(), s.starts_at, q.id from questionnaire_version q
                cross join training_session s where q.kind = 'BEFORE' and q.in_force and s.id = ?::uuid""",
                id);

        assertThat(admin.put("sessions/" + id, moved, null).status()).isEqualTo(428);
        var changed = admin.put("sessions/" + id, moved, first.etag());
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().getJsonArray("slots").getJsonObject(0).getString("id"))
                .as("half-days keep their key")
                .isEqualTo(first.json().getJsonArray("slots").getJsonObject(0).getString("id"));
        assertThat(admin.put("sessions/" + id, moved, first.etag()).status()).isEqualTo(412);
        assertThat(Sql.count(
                        """
                        select count(*) from feedback_wave w join training_session s on s.id = w.session_id
                        where s.id = ?::uuid and w.closes_at = s.starts_at and w.version = 1""",
                        id))
                .as("what is asked before it ends with its start")
                .isEqualTo(1);
    }

    @Test
    void aSessionLivesFromDraftToArchive() {
        var facilitator = Ground.personOf(morgane);
        var id = admin.post("sessions", ground.session(ground.day(), 10, List.of(facilitator)))
                .json()
                .getString("id");

        assertThat(become(admin, id, "RUNNING", null).status()).isEqualTo(409);
        assertThat(become(morgane, id, "PUBLISHED", null).status()).isEqualTo(403);
        assertThat(become(admin, id, "PUBLISHED", null).status()).isEqualTo(200);
        assertThat(become(admin, id, "CONFIRMED", null).status())
                .as("nobody is enrolled")
                .isEqualTo(409);
        assertThat(become(admin, id, "CONFIRMED", "Tout le monde s’inscrit sur place")
                        .status())
                .isEqualTo(200);
        assertThat(admin.delete("sessions/" + id).status()).isEqualTo(409);
        assertThat(become(morgane, id, "RUNNING", null).status()).isEqualTo(200);
        assertThat(become(morgane, id, "DONE", null).status()).isEqualTo(200);
        assertThat(become(morgane, id, "ARCHIVED", null).status()).isEqualTo(403);
        assertThat(become(admin, id, "ARCHIVED", null).json().getString("status"))
                .isEqualTo("ARCHIVED");
        assertThat(Sql.count("select count(*) from session_change where session_id = ?::uuid", id))
                .isEqualTo(6);
    }

    @Test
    void aCancelledSessionGivesBackTheRoom() {
        var id = plan();

        assertThat(field(become(admin, id, "CANCELLED", null))).isEqualTo("reason");
        assertThat(become(admin, id, "CANCELLED", "Trop peu d’inscriptions").status())
                .isEqualTo(200);

        assertThat(admin.post("sessions", ground.session(ground.day(), 8, List.of()))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void onlyADraftIsDeleted() {
        var id = plan();

        assertThat(admin.delete("sessions/" + id).status()).isEqualTo(204);
        assertThat(admin.get("sessions/" + id).status()).isEqualTo(404);
    }

    @Test
    void theAgendaIsCopiedTimedAndChanged() {
        var id = plan();
        var agenda = admin.get("sessions/" + id + "/agenda");
        var blocks = agenda.json().getJsonArray("blocks");

        assertThat(blocks.getValuesAs(block -> start(block.asJsonObject()))).containsExactly("09:00", "09:30", "13:30");
        assertThat(blocks.getJsonObject(1).getBoolean("pastEnd")).isTrue();

        var shorter = Json.createObjectBuilder()
                .add(
                        "blocks",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(blocks.getJsonObject(1))
                                        .add("minutes", 60))
                                .add(Json.createObjectBuilder()
                                        .add("title", "Pause")
                                        .add("kind", "BREAK")
                                        .add("minutes", 15)))
                .build();
        var changed = admin.put("sessions/" + id + "/agenda", shorter, agenda.etag());

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        var now = changed.json().getJsonArray("blocks");
        assertThat(now.getValuesAs(block -> start(block.asJsonObject()))).containsExactly("09:00", "10:00");
        assertThat(now.getJsonObject(0).getString("id"))
                .isEqualTo(blocks.getJsonObject(1).getString("id"));
    }

    @Test
    void theCalendarFileKeepsItsKeysAndCountsItsChanges() {
        var id = plan();
        var before = admin.get("sessions/" + id + "/calendar.ics");
        become(admin, id, "PUBLISHED", null);
        assertThat(admin.get("sessions/" + id + "/calendar.ics").text())
                .as("nobody's time or place has changed")
                .contains("SEQUENCE:0\r\n");
        var etag = admin.get("sessions/" + id).etag();
        admin.put("sessions/" + id, ground.session(ground.day().plusDays(1), 10, List.of()), etag);

        var after = admin.get("sessions/" + id + "/calendar.ics").text();

        assertThat(before.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(before.text()).contains("SEQUENCE:0\r\n", "BEGIN:VEVENT\r\n");
        assertThat(after).contains("SEQUENCE:1\r\n");
        assertThat(uids(after)).isEqualTo(uids(before.text())).containsExactly("UID:" + id + "@carte");
        assertThat(nobody.as("participant09")
                        .get("sessions/" + id + "/calendar.ics")
                        .status())
                .isEqualTo(404);
    }

    private String plan() {
        var planned = admin.post("sessions", ground.session(ground.day(), 10, List.of()));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        return planned.json().getString("id");
    }

    private static Api.Reply become(Api api, String id, String status, String reason) {
        var body = Json.createObjectBuilder().add("status", status);
        return api.put(
                "sessions/" + id + "/status", (reason == null ? body : body.add("reason", reason)).build(), null);
    }

    private static int found(Api api, String query) {
        return api.get("sessions?" + query).json().getInt("total");
    }

    private static String field(Api.Reply refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        return refused.json().getJsonArray("violations").getJsonObject(0).getString("field");
    }

    private static String start(JsonObject block) {
        return block.getString("start").substring(11, 16);
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }
}
