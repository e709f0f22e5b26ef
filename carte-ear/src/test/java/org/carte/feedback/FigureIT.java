package org.carte.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Patience;
import org.carte.stack.Sql;
import org.carte.stack.Timers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Figures over REST: shown in groups that hide everybody, and always the count of the answers. */
@Order(Order.DEFAULT + 1)
@ResourceLock(BesideOthers.FIGURES)
class FigureIT {

    private static final int SMALLEST = 4;

    /** Figures that are not what the counters come to, of a programme. */
    private static final String WRONG =
            """
            with kept as (
                select question, sum(v0) v0, sum(v1) v1, sum(v2) v2, sum(v3) v3, sum(v4) v4, sum(v5) v5, sum(v6) v6,
                    sum(v7) v7, sum(v8) v8, sum(v9) v9, sum(v10) v10
                from month_figure where scope = ? and question <> '*' group by question),
            counted as (
                select question, value, sum(total) as total from rating_count c join feedback_wave w on w.id = c.wave_id
                join training_session s on s.id = w.session_id
                join programme_version v on v.id = s.programme_version_id where v.programme_id = ? group by 1, 2)
            select c.question, c.value, c.total, k.* from counted c left join kept k on k.question = c.question
            where (array[v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10])[c.value + 1] is distinct from c.total""";

    private final Api api = FeedbackRoom.api();
    private final Random random = new Random(20180219);

    @Test
    void whatComesLaterIsAddedInGroups() {
        var room = FeedbackRoom.of(10, "RUNNING");
        var shown = new ArrayList<Integer>();
        var keptBack = new ArrayList<Integer>();
        for (var login : room.logins()) {
            answer(room, login);
            var summary = api.as("morgane").get(room.path("feedback/summary"));
            shown.add(summary.status() == 409 ? 0 : summary.json().getInt("respondents"));
            keptBack.add(summary.status() == 409 ? 0 : summary.json().getInt("keptBack"));
        }

        // two could still answer after the eighth, and would be seen by the difference
        assertThat(shown).containsExactly(0, 0, 0, 4, 4, 4, 4, 4, 4, 10);
        assertThat(keptBack).containsExactly(0, 0, 0, 0, 1, 2, 3, 4, 5, 0);
    }

    @Test
    void whoComparesWhatTheyMayReadFindsNoSmallGroup() {
        var first = FeedbackRoom.of(9, "DONE");
        var rooms = List.of(
                first,
                first.another(6, "DONE", "2018-02-26T09:00:00+01:00"),
                first.another(3, "DONE", "2018-03-02T09:00:00+01:00"));
        var all = "feedback/summary?programme=" + first.programme();
        // each filter lets through all that those before it do
        var filters = List.of(all + "&to=2018-02-19", all + "&to=2018-02-28", all + "&to=2018-03-02", all);
        var calls = new ArrayList<Runnable>();
        rooms.forEach(room -> room.logins().forEach(login -> calls.add(() -> answerSome(room, login))));
        Collections.shuffle(calls, random);
        var seen = new ArrayList<List<Map<String, Integer>>>();
        for (var call : calls) {
            call.run();
            seen.add(filters.stream().map(this::counts).toList());
        }

        for (int earlier = 0; earlier < seen.size(); earlier++) {
            for (int later = earlier; later < seen.size(); later++) {
                for (int small = 0; small < filters.size(); small++) {
                    for (int large = small; large < filters.size(); large++) {
                        noSmallGroup(
                                seen.get(earlier).get(small), seen.get(later).get(large));
                    }
                }
            }
        }
    }

    @Test
    void figuresAreTheCountOfAnswersThatComeInAtOnce() throws Exception {
        var first = FeedbackRoom.of(10, "RUNNING");
        var rooms = List.of(
                first,
                first.another(10, "DONE", "2018-02-20T09:00:00+01:00"),
                first.another(10, "DONE", "2018-03-20T09:00:00+01:00"),
                first.another(7, "DONE", "2018-03-21T09:00:00+01:00"));
        var calls = new ArrayList<Callable<Integer>>();
        for (var room : rooms) {
            for (var login : room.logins()) {
                var body = Opinion.of(random).json();
                calls.add(() -> api.as(login).post(room.path("feedback"), body).status());
            }
        }
        Collections.shuffle(calls, random);
        var pool = Executors.newFixedThreadPool(8);
        for (var status : pool.invokeAll(calls)) {
            assertThat(status.get()).isEqualTo(204);
        }
        pool.shutdown();

        assertThat(Sql.rows(WRONG, first.programme(), first.programme())).isEmpty();
        assertThat(Sql.rows(
                        "select sum(v0), sum(v1) from month_figure where question = '*' and scope = ?",
                        first.programme()))
                .containsExactly(List.of("37", "37"));
        assertThat(Sql.rows("select sum(month_errors(m)) from (values (date '2018-02-01'), (date '2018-03-01')) x (m)"))
                .containsExactly(List.of("0"));
    }

    @Test
    void isTheSameWhicheverWayItIsAskedFor() {
        var room = FeedbackRoom.of(5, "DONE");
        var other = room.another(4, "DONE", "2018-04-30T09:00:00+02:00");
        room.logins().forEach(login -> answer(room, login));
        other.logins().forEach(login -> answer(other, login));
        var venue = Sql.rows(
                        "select r.venue_id from training_session s join room r on r.id = s.room_id where s.id = ?",
                        room.session())
                .get(0)
                .get(0);
        var programme = "feedback/summary?programme=" + room.programme();
        var morgane = "&facilitator=" + FeedbackRoom.person("morgane");
        var five = counts(programme + "&venue=" + venue);

        assertThat(five).containsEntry("pace", 5);
        for (var same : List.of(
                "feedback/summary?venue=" + venue,
                programme + "&to=2018-02-28",
                programme + "&from=2018-02-01&to=2018-02-28",
                programme + "&from=2018-02-19&to=2018-04-29",
                programme + "&from=2018-02-18&to=2018-02-20",
                programme + "&venue=" + venue + morgane,
                programme + "&from=2017-11-05&to=2018-03-02" + morgane)) {
            assertThat(counts(same)).as(same).isEqualTo(five);
        }
        for (var both : List.of(programme, programme + morgane, programme + "&from=2018-02-19&to=2018-04-30")) {
            assertThat(counts(both)).as(both).containsEntry("pace", 9);
        }
        assertThat(api.as("admin").get(programme + "&to=%2B999999999-12-31").status())
                .isEqualTo(422);
        assertThat(api.as("morgane").get(programme).json().getInt("respondents"))
                .isEqualTo(9);
        var compared = api.as("morgane").get(room.path("feedback/summary")).json();
        assertThat(pace(compared).getJsonNumber("others").doubleValue())
                .isEqualTo(pace(api.as("morgane")
                                .get(other.path("feedback/summary"))
                                .json())
                        .getJsonNumber("mean")
                        .doubleValue());
    }

    @Test
    void movesWithItsSession() {
        var room = FeedbackRoom.of(4, "DONE");
        room.logins().forEach(login -> answer(room, login));
        var programme = "feedback/summary?programme=" + room.programme();
        assertThat(api.as("caroline").get(programme).status()).isEqualTo(409);

        Sql.rows(
                "update session_facilitator set person_id = ? where session_id = ? returning 1",
                FeedbackRoom.person("caroline"),
                room.session());
        Sql.rows(
                "select 1 from keep_figures((select array_agg(id) from feedback_wave where session_id = ?), '{}', '{}',"
                        + " 'Europe/Paris')",
                room.session());

        assertThat(api.as("caroline").get(programme).json().getInt("respondents"))
                .isEqualTo(4);
        assertThat(api.as("morgane").get(programme).status()).isEqualTo(409);
    }

    @Test
    void followWhoRanItWhenTwoRecordsBecomeOne() {
        var room = FeedbackRoom.of(4, "DONE");
        var kept = facilitator("Ada");
        var dropped = facilitator("Adèle");
        Sql.change("update session_facilitator set person_id = ? where session_id = ?", dropped, room.session());
        room.logins().forEach(login -> answer(room, login));
        var programme = "feedback/summary?programme=" + room.programme() + "&facilitator=";
        assertThat(counts(programme + dropped)).containsEntry("pace", 4);

        var person = Json.createObjectBuilder()
                .add("firstName", "Ada")
                .add("lastName", "Fusion")
                .add("email", kept + "@ici.example");
        var merged = api.as("admin")
                .post(
                        "people/" + kept + "/merge",
                        Json.createObjectBuilder()
                                .add("with", dropped.toString())
                                .add("person", person)
                                .build());

        assertThat(merged.status()).as(merged.toString()).isEqualTo(204);
        assertThat(counts(programme + kept)).containsEntry("pace", 4);
        assertThat(counts(programme + dropped)).isEmpty();
        assertThat(Sql.rows(
                        "select month_errors(date '2018-02-01'), count(*) from month_figure where scope = ? and v0 > 0",
                        dropped))
                .containsExactly(List.of("0", "0"));
    }

    @Test
    void aRoundThatClosesShowsTheLastAndNeverTooFew() {
        var room = FeedbackRoom.of(6, "DONE");
        room.logins().subList(0, 5).forEach(login -> answer(room, login));
        var few = FeedbackRoom.of(6, "DONE");
        few.logins().subList(0, 3).forEach(login -> answer(few, login));
        assertThat(api.as("morgane").get(room.path("feedback/summary")).status())
                .as("one could still answer")
                .isEqualTo(409);

        Sql.change("update feedback_wave set closes_at = now() where id in (?, ?)", room.wave("HOT"), few.wave("HOT"));
        Timers.look("FigureTimer");
        Patience.until(
                () -> Sql.count(
                                "select count(*) from feedback_wave where settled and id in (?, ?)",
                                room.wave("HOT"),
                                few.wave("HOT"))
                        == 2,
                "settled");

        assertThat(api.as("morgane").get(room.path("feedback/summary")).json().getInt("respondents"))
                .isEqualTo(5);
        assertThat(api.as("morgane").get(few.path("feedback/summary")).status()).isEqualTo(409);
        assertThat(Sql.rows("select figure_errors(array[?, ?])", room.wave("HOT"), few.wave("HOT")))
                .containsExactly(List.of("0"));
    }

    @Test
    void canBeTakenAway() throws Exception {
        var room = FeedbackRoom.of(4, "DONE");
        room.logins().forEach(login -> answer(room, login));
        var programme = "?programme=" + room.programme();
        var admin = api.as("admin");

        var book = admin.get("feedback/export.xlsx" + programme);
        assertThat(parts(book.bytes()))
                .containsKeys("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/charts/chart2.xml");
        try (var report =
                Loader.loadPDF(admin.get("feedback/export.pdf" + programme).bytes())) {
            assertThat(new PDFTextStripper().getText(report)).contains("Le rythme me convenait", "Taux de réponse 100");
        }
        try (var report = Loader.loadPDF(
                api.as("morgane").get(room.path("feedback/export.pdf")).bytes())) {
            assertThat(new PDFTextStripper().getText(report)).contains("La Carte du Soi", "19 février 2018");
        }
        var lines = admin.get("feedback/export.csv" + programme + "&by=session").text();
        assertThat(lines).contains("2018-02-19;La Carte du Soi;L'Atelier;Le rythme me convenait;4;");
        assertThat(admin.get("feedback/export.odt" + programme).status()).isEqualTo(404);
        assertThat(api.as("caroline").get("feedback/export.xlsx" + programme).status())
                .isEqualTo(409);
        assertThat(api.as("caroline").get(room.path("feedback/export.pdf")).status())
                .isEqualTo(404);
    }

    private static UUID facilitator(String firstName) {
        var id = UUID.randomUUID();
        Sql.change(
                "insert into person (id, version, first_name, last_name, email) values (?, 0, ?, 'Fusion', ?)",
                id,
                firstName,
                id + "@ici.example");
        return id;
    }

    private static void noSmallGroup(Map<String, Integer> before, Map<String, Integer> after) {
        for (var question : after.keySet()) {
            int more = after.get(question) - before.getOrDefault(question, 0);
            assertThat(more == 0 || more >= SMALLEST)
                    .as(question + ": " + before + " then " + after)
                    .isTrue();
        }
    }

    private Map<String, Integer> counts(String path) {
        var reply = api.as("admin").get(path);
        var counts = new TreeMap<String, Integer>();
        if (reply.status() == 200) {
            reply.json()
                    .getJsonArray("questions")
                    .getValuesAs(JsonObject.class)
                    .forEach(question -> counts.put(question.getString("key"), question.getInt("count")));
        }
        return counts;
    }

    private void answer(FeedbackRoom room, String login) {
        send(room, login, Opinion.of(random).json());
    }

    /** Some leave questions out. */
    private void answerSome(FeedbackRoom room, String login) {
        var ratings = Json.createObjectBuilder().add("satisfaction", 1 + random.nextInt(5));
        for (var question : List.of("pace", "venue")) {
            if (random.nextInt(3) > 0) {
                ratings.add(question, 1 + random.nextInt(5));
            }
        }
        send(room, login, Json.createObjectBuilder().add("ratings", ratings).build());
    }

    private void send(FeedbackRoom room, String login, JsonObject body) {
        var reply = api.as(login).post(room.path("feedback"), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }

    private static JsonObject pace(JsonObject summary) {
        return summary.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getString("key").equals("pace"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> parts(byte[] workbook) throws Exception {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}
