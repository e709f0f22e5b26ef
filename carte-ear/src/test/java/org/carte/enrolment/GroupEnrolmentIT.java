package org.carte.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.junit.jupiter.api.Test;

/** Many enrolled at once, and what there is to know about each: by REST. */
class GroupEnrolmentIT {

    private final OpenSession session = new OpenSession("Groupe", 2);
    private final Ground ground = session.ground();
    private final Api admin = session.as("admin");

    @Test
    void aBatchGivesPlacesInOrderThenRanksAndRefusesWhoIsThere() {
        var there = ground.person("Ana", "Déjà", null);
        session.enrol(there);
        var ids = Json.createArrayBuilder()
                .add(ground.person("Bea", "Deux", null).toString())
                .add(there.toString())
                .add(ground.person("Cora", "Trois", null).toString());

        var answer = batch(ids.build());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var outcomes = answer.json().getJsonArray("outcomes").getValuesAs(JsonObject.class);
        assertThat(outcomes.get(0).getJsonObject("enrolment").getString("status"))
                .isEqualTo("CONFIRMED");
        assertThat(outcomes.get(1).getString("refusal")).contains("Déjà inscrit");
        assertThat(outcomes.get(2).getJsonObject("enrolment").getInt("position"))
                .isEqualTo(1);
        var unknown = Json.createArrayBuilder()
                .add(ground.person("Dora", "Quatre", null).toString())
                .add(UUID.randomUUID().toString());
        assertThat(batch(unknown.build()).status()).isEqualTo(422);
        assertThat(session.list()).as("nothing half done").hasSize(3);
    }

    @Test
    void aCsvListIsAllOrNothing() {
        var unique = UUID.randomUUID().toString().substring(0, 8);
        var wrong = csv("E-mail;Prénom;Nom;Métier\nana-" + unique + "@ici.example;Ana;Un;Graphiste\nnobody;;\nbea-"
                + unique + "@ici.example;Bea;\n");

        assertThat(wrong.status()).as(wrong.toString()).isEqualTo(422);
        assertThat(wrong.json().getJsonArray("rejected").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getInt("line") + " " + line.getString("field"))
                        .toList())
                .containsExactly("3 email", "4 lastName");
        assertThat(session.list()).isEmpty();
        assertThat(Sql.count("select count(*) from person where email = ?", "ana-" + unique + "@ici.example"))
                .isZero();

        var right = csv("ana-" + unique + "@ici.example,Ana,Un,Graphiste\nbea-" + unique + "@ici.example,Bea,Deux\n");
        assertThat(right.status()).as(right.toString()).isEqualTo(200);
        assertThat(session.list()).hasSize(2);
    }

    @Test
    void warningsSayWhatIsKnownAndForbidNothing() {
        var other = admin.post("sessions", elsewhere());
        assertThat(other.status()).as(other.toString()).isEqualTo(201);
        var busy = ground.person("Inès", "Fabre", "Graphiste");
        admin.post(
                "sessions/" + other.json().getString("id") + "/enrolments",
                Json.createObjectBuilder().add("personId", busy.toString()).build());
        var past = new OpenSession("Groupe d’avant", 2);
        Sql.change(
                """
                update training_session set status = 'DONE', programme_version_id =
                (select programme_version_id from training_session where id = ?::uuid) where id = ?::uuid""",
                session.id(),
                past.id());
        Sql.change(
                "insert into enrolment values (gen_random_uuid(), 0, ?::uuid, ?, 'CONFIRMED', now())", past.id(), busy);
        assertThat(admin.post("sessions", elsewhere(busy)).status()).isEqualTo(201);
        var neighbour = ground.person("Bastien", "Roche", "graphiste");
        Sql.change("update person set company = 'Atelier Nord' where id in (?, ?)", busy, neighbour);
        session.enrol(neighbour);

        var warnings = session.enrol(busy).getJsonArray("warnings").getValuesAs(JsonObject.class);

        assertThat(warnings.stream().map(one -> one.getString("code")).toList())
                .containsExactly("DIRECT_COMPETITOR", "SAME_COMPANY", "ALREADY_TOOK", "OVERLAPPING", "FACILITATING");
        assertThat(warnings.get(3).getString("message")).contains("au même moment");
        assertThat(warnings.get(4).getString("message")).startsWith("Anime une session au même moment");
    }

    @Test
    void whoPaysIsNotedOnceReadAndTheHistorySaysWhoDidWhat() {
        var enrolment = session.enrol(ground.person("Ana", "Un", null));
        var path = "sessions/" + session.id() + "/enrolments/" + enrolment.getString("id");
        var funding = Json.createObjectBuilder()
                .add("funding", "OPCO")
                .add("payer", " Afdas ")
                .add("reference", "D-42")
                .build();
        var read = admin.get(path);

        assertThat(admin.put(path + "/funding", funding, null).status()).isEqualTo(428);
        var noted = admin.put(path + "/funding", funding, read.etag());
        assertThat(noted.status()).as(noted.toString()).isEqualTo(200);
        assertThat(admin.put(path + "/funding", funding, read.etag()).status()).isEqualTo(412);
        session.cancel(enrolment);

        var shown = admin.get(path).json();
        assertThat(shown.getString("payer")).isEqualTo("Afdas");
        var history = shown.getJsonArray("history").getValuesAs(JsonObject.class);
        assertThat(history.stream().map(step -> step.getString("status")).toList())
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(history.get(1).getString("reason")).isEqualTo("malade");
        assertThat(history.get(1).getString("by")).isEqualTo("Camille Roux");
    }

    @Test
    void aQuestionIsSaidOtherwiseUntilSomebodyHasAnswered() {
        var questions = "sessions/" + session.id() + "/positioning";
        var added = admin.post(questions, question("Que cherchez vous ?", "TEXT"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        var path = questions + "/" + added.json().getString("id");
        var choice = question("Que cherchez-vous ?", "CHOICE", "Des clients", "Du temps");

        assertThat(admin.put(path, choice, null).status()).isEqualTo(428);
        assertThat(admin.put(
                                path,
                                question("?", "CHOICE", "Seul"),
                                admin.get(path).etag())
                        .status())
                .isEqualTo(422);
        var stale = admin.get(path).etag();
        var changed = admin.put(path, choice, stale);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().getJsonArray("choices")).hasSize(2);
        assertThat(admin.put(path, choice, stale).status()).isEqualTo(412);

        var me = session.as("participant09");
        var mine = "me/sessions/" + session.id() + "/positioning";
        assertThat(me.get(mine).status()).as("not enrolled").isEqualTo(404);
        session.enrol(Ground.personOf(me));
        var asked = me.get(mine).array().getJsonObject(0);
        assertThat(me.put(mine, reply(asked, "Autre chose"), null).status()).isEqualTo(422);
        var answered = me.put(mine, reply(asked, "Du temps"), null);
        assertThat(answered.array().getJsonObject(0).getString("reply"))
                .as(answered.toString())
                .isEqualTo("Du temps");

        var refused = admin.put(path, question("Autre question", "TEXT"), changed.etag());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("a déjà répondu");
        var need = admin.get(questions + "/answers").array().getJsonObject(0);
        assertThat(need.getJsonObject("question").getString("wording")).isEqualTo("Que cherchez-vous ?");
        assertThat(need.getJsonArray("replies").getJsonObject(0).getString("reply"))
                .isEqualTo("Du temps");
        assertThat(session.as("morgane").get(questions + "/answers").status())
                .as("not hers")
                .isEqualTo(404);
        assertThat(admin.delete(path).status()).isEqualTo(204);
        assertThat(admin.get(questions).array()).isEmpty();
    }

    private static JsonObject question(String wording, String kind, String... choices) {
        return Json.createObjectBuilder()
                .add("wording", wording)
                .add("kind", kind)
                .add("choices", Json.createArrayBuilder(List.of(choices)))
                .build();
    }

    private static JsonArray reply(JsonObject asked, String text) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("question", asked.getString("id"))
                        .add("reply", text))
                .build();
    }

    /** A session on the same day in another room, run by these people. */
    private JsonObject elsewhere(UUID... facilitators) {
        var there = Ground.with("Ailleurs", 5);
        return there.session(ground.day(), 5, List.of(facilitators));
    }

    private Api.Reply batch(JsonArray ids) {
        return admin.post(
                "sessions/" + session.id() + "/enrolments/batch",
                Json.createObjectBuilder().add("personIds", ids).build());
    }

    private Api.Reply csv(String text) {
        return admin.post("sessions/" + session.id() + "/enrolments/import", "text/csv", text);
    }
}
