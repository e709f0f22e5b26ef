package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.carte.stack.Api;
import org.carte.stack.Sql;
import org.junit.jupiter.api.Test;

/** What people think leads to something to do; what they complain of is kept and answered. */
class RegistersIT {

    private final Api api = FeedbackRoom.api();
    private final Api admin = api.as("admin");

    @Test
    void aMeanThatIsTooLowOpensOneImprovementAndTellsAdministratorsOnce() {
        admin.get("me");
        var first = FeedbackRoom.of(4, "DONE");
        rate(first, 1);

        assertThat(improvements(first)).containsExactly(List.of("La Carte du Soi", "pace", "1"));
        assertThat(mails(first)).hasSize(1);
        assertThat(mails(first).get(0).get(1)).contains("/app/ameliorations/");

        var second = first.another(4, "DONE", "2018-03-19T09:00:00+01:00");
        rate(second, 2);

        assertThat(improvements(first)).containsExactly(List.of("La Carte du Soi", "pace", "2"));
        assertThat(mails(second)).isEmpty();
    }

    @Test
    void onceItIsClosedTheNextFindingOpensAnother() {
        var first = FeedbackRoom.of(4, "DONE");
        rate(first, 1);
        Sql.change(
                "update improvement set action = 'a', effect = 'e', closed_on = current_date where programme_id = ?",
                first.programme());

        rate(first.another(4, "DONE", "2018-04-19T09:00:00+02:00"), 1);

        assertThat(improvements(first)).hasSize(2).allSatisfy(row -> assertThat(row.get(2))
                .isEqualTo("1"));
    }

    @Test
    void aMeanThatWillDoOpensNothing() {
        var room = FeedbackRoom.of(4, "DONE");

        rate(room, 3);

        assertThat(improvements(room)).isEmpty();
    }

    @Test
    void fewAnswersOpenNothing() {
        var room = FeedbackRoom.of(8, "DONE");

        room.logins().subList(0, 3).forEach(login -> rate(room, login, 1));

        assertThat(improvements(room)).isEmpty();
    }

    @Test
    void anybodyComplainsAndAdministratorsAloneRead() {
        var name = "=Zoé " + System.nanoTime();

        var received =
                api.as("participant01").post("complaints", complaint(name, "Ma convocation n’est jamais arrivée."));

        assertThat(received.status()).as(received.toString()).isEqualTo(200);
        int number = received.json().getInt("number");
        assertThat(number).isPositive();
        var csv = admin.get("complaints/export.csv?q=" + name.substring(5)).text();
        assertThat(csv).contains("'" + name).contains("Ma convocation").contains("Formulaire public");
        assertThat(api.as("morgane").get("complaints/export.csv").status()).isEqualTo(403);
        assertThat(api.get("complaints/export.csv").status()).isEqualTo(401);
    }

    @Test
    void aComplaintSaysWhoAndWhat() {
        var nameless = api.as("participant01").post("complaints", complaint(" ", "Quoi ?"));

        assertThat(nameless.status()).as(nameless.toString()).isEqualTo(422);
        assertThat(nameless.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                .isEqualTo("name");
    }

    @Test
    void whatComesTooOftenIsNoComplaint() {
        Sql.change(
                """
                insert into complaint (id, version, via, complainant, role, wording, received_at, due_on)
                select gen_random_uuid(), 0, 'FORM', 'flood', 'OTHER', 'x', now(), current_date
                from generate_series(1, 30)""");
        try {
            assertThat(api.as("participant01")
                            .post("complaints", complaint("Zoé", "Encore"))
                            .status())
                    .isEqualTo(409);
        } finally {
            Sql.change("delete from complaint where complainant = 'flood'");
        }
    }

    private static JsonObject complaint(String name, String text) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("role", "CLIENT")
                .add("email", "zoe@example.org")
                .add("about", "La Carte du Soi")
                .add("text", text)
                .build();
    }

    private void rate(FeedbackRoom room, int pace) {
        room.logins().forEach(login -> rate(room, login, pace));
    }

    private void rate(FeedbackRoom room, String login, int pace) {
        var body = Json.createObjectBuilder()
                .add("ratings", Json.createObjectBuilder().add("pace", pace).add("satisfaction", 5))
                .build();
        assertThat(api.as(login).post(room.path("feedback"), body).status()).isEqualTo(204);
    }

    private static List<List<String>> improvements(FeedbackRoom room) {
        return Sql.rows(
                """
                select i.subject, i.question, (select count(*) from improvement_finding f where f.improvement_id = i.id)
                from improvement i where i.programme_id = ? order by i.id""",
                room.programme());
    }

    private static List<List<String>> mails(FeedbackRoom room) {
        return Sql.rows(
                """
                select m.recipient, m.body from mail m join person p on p.id = m.person_id
                where m.session_id = ? and m.about = 'INSUFFICIENT' and p.email like 'admin%'""",
                room.session());
    }
}
