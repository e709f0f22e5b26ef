package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.notification.Mailbox;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Patience;
import org.carte.stack.Sql;
import org.carte.stack.Timers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Rounds open by themselves, invite, and leave those who answered in peace. */
@BesideOthers
@Order(2)
@ResourceLock(value = BesideOthers.MAILS, mode = ResourceAccessMode.READ)
@ResourceLock(value = BesideOthers.FIGURES, mode = ResourceAccessMode.READ)
class AskingIT {

    private static final Pattern LINK = Pattern.compile("/avis/([0-9a-f]{64})");

    private final Api api = FeedbackRoom.api();

    /**
     * All instruments by the same looks of the timer, the first when its time has come, the next when a test wants them. What
     * is not due comes first, so that a look at the others saw it.
     */
    @Test
    void everyRoundOpensAtItsTimeAndRemindsTwiceThoseWhoHaveNotAnswered() {
        var dayBefore = FeedbackRoom.of(1, "CONFIRMED").at("2 days 10 minutes", "2 days 3 hours");
        var weeksAgo = FeedbackRoom.of(1, "DONE").at("-60 days -3 hours", "-60 days 10 minutes");
        var thisMorning = FeedbackRoom.of(1, "DONE")
                .at("-5 hours", "-1 hours")
                .paid("participant01", "Une", "une@payeur.example");
        var askedTwice = FeedbackRoom.of(1, "DONE").asked("COLD");
        Sql.change(
                "update feedback_wave set reminders = 2, invited_at = now() - interval '30 days' where session_id = ?",
                askedTwice.session());
        var hot = FeedbackRoom.endingSoon(4);
        var before = FeedbackRoom.of(2, "PUBLISHED").at("47 hours", "50 hours").teaching();
        var cold = FeedbackRoom.of(2, "ARCHIVED").at("-60 days -3 hours", "-60 days -1 minute");
        var first = "afdas-" + cold.session() + "@payeur.example";
        var second = "opco-" + cold.session() + "@payeur.example";
        var over = FeedbackRoom.of(3, "DONE")
                .at("-1 day -3 hours", "-1 day -1 minute")
                .runAlsoBy("caroline")
                .paid("participant01", "Afdas", first)
                .paid("participant02", "Opco", second)
                .paid("participant03", "Opco", second);

        until(hot, "HOT", "FEEDBACK", emails("participant01", "participant02", "participant03", "participant04"));
        until(before, "BEFORE", "FEEDBACK", emails("participant01", "participant02"));
        until(cold, "COLD", "FEEDBACK", emails("participant01", "participant02"));
        until(over, "FACILITATOR", "FEEDBACK", emails("morgane", "caroline"));
        until(over, "CLIENT", "FEEDBACK", Set.of(first, second));
        Patience.until(() -> waves(hot, "AFTER") == 1, "what was learned is asked too");
        assertThat(List.of(
                        waves(dayBefore, "BEFORE"),
                        waves(weeksAgo, "COLD"),
                        waves(thisMorning, "CLIENT"),
                        waves(hot, "FACILITATOR")))
                .as("before their time")
                .containsOnly(0);

        for (var kind : List.of("BEFORE", "COLD", "HOT")) {
            var room = Map.of("BEFORE", before, "COLD", cold, "HOT", hot).get(kind);
            assertThat(answer(room, "participant01", kind)).isEqualTo(204);
            assertThat(answer(room, "participant01", kind)).as("a second time").isEqualTo(409);
        }
        assertThat(answer(over, "morgane", "FACILITATOR")).isEqualTo(204);
        new Mailbox(first).await(1);
        assertThat(new Once(token(over, first)).answer("CLIENT", Map.of("0:rating", "5")))
                .endsWith("?done=1");
        assertThat(links(hot, "participant01"))
                .as("what was learned is still to say")
                .isEqualTo(1);

        earlier(hot, "HOT", 3);
        earlier(before, "BEFORE", 1);
        earlier(cold, "COLD", 7);
        earlier(over, "FACILITATOR", 3);
        earlier(over, "CLIENT", 7);
        Timers.look("WaveTimer");
        until(hot, "HOT", "FEEDBACK_REMINDER", emails("participant02", "participant03", "participant04"));
        until(before, "BEFORE", "FEEDBACK_REMINDER", emails("participant02"));
        until(cold, "COLD", "FEEDBACK_REMINDER", emails("participant02"));
        until(over, "FACILITATOR", "FEEDBACK_REMINDER", emails("caroline"));
        until(over, "CLIENT", "FEEDBACK_REMINDER", Set.of(second));

        assertThat(answer(hot, "participant02", "HOT")).isEqualTo(204);
        earlier(hot, "HOT", 6);
        earlier(before, "BEFORE", 30);
        earlier(cold, "COLD", 7);
        earlier(over, "FACILITATOR", 4);
        earlier(over, "CLIENT", 7);
        Timers.look("WaveTimer");
        Patience.until(
                () -> List.of(
                                reminded(hot, "HOT"),
                                reminded(cold, "COLD"),
                                reminded(over, "FACILITATOR"),
                                reminded(over, "CLIENT"))
                        .equals(List.of(5, 2, 2, 2)),
                "reminded a second time");
        assertThat(reminded(before, "BEFORE")).as("planned once alone").isEqualTo(1);
        assertThat(reminded(askedTwice, "COLD")).as("never a third time").isZero();
        assertThat(answer(hot, "participant01", "AFTER")).isEqualTo(204);
        assertThat(links(hot, "participant01")).isZero();
    }

    @Test
    void everyInstrumentHasResultsOfItsOwn() {
        var room = FeedbackRoom.of(4, "DONE").teaching().paid("participant01", "Afdas", "afdas@payeur.example");
        for (var kind : List.of("BEFORE", "AFTER", "COLD", "FACILITATOR", "CLIENT")) {
            room.asked(kind);
        }
        var objective = "o-"
                + Sql.rows(
                                """
                                select o.id from objective o
                                join training_session s on s.programme_version_id = o.programme_version_id where s.id = ?""",
                                room.session())
                        .get(0)
                        .get(0);
        for (var login : room.logins()) {
            rate(room, login, "BEFORE", objective, 2);
            rate(room, login, "AFTER", objective, 4);
        }
        room.logins().subList(0, 3).forEach(login -> rate(room, login, "COLD", "applied", 5));
        rate(room, "morgane", "FACILITATOR", "pace", 3);
        var once = new Once(room.link("CLIENT", null, "afdas@payeur.example"));
        assertThat(once.answer("CLIENT", Map.of("4:text", "Des factures plus claires")))
                .endsWith("?done=1");

        assertThat(mean(results(room, "BEFORE").json(), objective, "mean")).isEqualTo(2);
        var after = results(room, "AFTER").json();
        assertThat(mean(after, objective, "mean")).isEqualTo(4);
        assertThat(mean(after, objective, "others")).as("before").isEqualTo(2);
        var cold = results(room, "COLD");
        assertThat(cold.status()).isEqualTo(409);
        assertThat(cold.json().getString("detail")).contains("à partir de 4 réponses");
        assertThat(mean(results(room, "FACILITATOR").json(), "pace", "mean")).isEqualTo(3);
        assertThat(results(room, "CLIENT").json().getInt("respondents"))
                .as("who pays answered in words alone")
                .isEqualTo(1);
        assertThat(api.as("morgane").get(room.path("feedback/texts")).text()).contains("Des factures plus claires");
        assertThat(results(room, "HOT").status()).isEqualTo(409);
    }

    @Test
    void aLinkOutOfAMailAsksTwiceAndIsForgotten() {
        var room = FeedbackRoom.endingSoon(1);
        Timers.look("WaveTimer");
        Patience.until(() -> mails(room, "FEEDBACK") == 1 && waves(room, "AFTER") == 1, "asked");
        Patience.until(() -> sent(room) == 1, "sent");
        var once = new Once(token(room, "participant01@carte.example"));
        assertThat(Sql.count(
                        "select count(*) from mail where session_id = ? and (secret is not null or body like ?)",
                        room.session(),
                        "%" + once.token() + "%"))
                .isZero();

        assertThat(once.answer("HOT", Map.of())).contains("Répondez à une question au moins");
        assertThat(once.answer("HOT", Map.of("0:rating", "5"))).endsWith(once.token());
        assertThat(once.read().body()).contains("Dire ce que l’on fait en une phrase");
        assertThat(once.answer("AFTER", Map.of("0:rating", "4"))).endsWith("?done=1");

        assertThat(once.read().statusCode()).isEqualTo(404);
        assertThat(once.answer("HOT", Map.of("0:rating", "1"))).contains("Ce lien ne mène plus à rien");
        assertThat(Sql.rows(
                        """
                        select w.kind, r.question like 'o-%', r.value, r.total from rating_count r
                        join feedback_wave w on w.id = r.wave_id where w.session_id = ? order by w.kind desc""",
                        room.session()))
                .extracting(Object::toString)
                .containsExactly("[HOT, f, 5, 1]", "[AFTER, t, 4, 1]");
    }

    @Test
    void anInstrumentIsForThoseItAsks() {
        var room = FeedbackRoom.of(1, "DONE").asked("FACILITATOR").asked("CLIENT");

        assertThat(answer(room, "participant01", "FACILITATOR")).isEqualTo(404);
        assertThat(answer(room, "participant01", "CLIENT")).isEqualTo(404);
        assertThat(answer(room, "morgane", "CLIENT")).isEqualTo(404);
        assertThat(answer(room, "caroline", "FACILITATOR")).isEqualTo(404);
        assertThat(answer(room, "participant01", "COLD")).isEqualTo(409);
        assertThat(answer(room, "morgane", "FACILITATOR")).isEqualTo(204);
        assertThat(api.as("morgane")
                        .get(room.path("feedback/form?kind=FACILITATOR"))
                        .json()
                        .getBoolean("answered"))
                .isTrue();
    }

    @Test
    void whoPaysAnswersOnceByTheirLinkAlone() {
        var room = FeedbackRoom.of(1, "DONE").asked("CLIENT");
        var token = Once.secret();
        Sql.change(
                """
                insert into feedback_link (id, wave_id, token_hash, address)
                select gen_random_uuid(), id, ?, 'afdas@payeur.example' from feedback_wave
                where session_id = ? and kind = 'CLIENT'""",
                Once.hash(token),
                room.session());

        assertThat(new Once(token).read().body()).contains("Cette réponse n’est pas anonyme");
        assertThat(new Once(token).answer("CLIENT", Map.of("0:rating", "5"))).endsWith("?done=1");

        assertThat(new Once(token).read().statusCode()).isEqualTo(404);
    }

    @Test
    void theFormOnPaperAsksTheSame() throws IOException {
        var room = FeedbackRoom.of(1, "RUNNING");

        var pdf = api.as("morgane").get(room.path("feedback/form.pdf"));

        assertThat(pdf.status()).isEqualTo(200);
        try (var read = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Votre avis sur la journée", "Le rythme me convenait", "N’écrivez pas votre nom");
        }
        assertThat(api.as("caroline").get(room.path("feedback/form.pdf")).status())
                .isEqualTo(404);
    }

    private int answer(FeedbackRoom room, String login, String kind) {
        var question = Map.of("BEFORE", "expected", "AFTER", "practise").getOrDefault(kind, "improve");
        var body = kind.equals("HOT")
                ? Opinion.of(new Random(3)).json()
                : Json.createObjectBuilder()
                        .add("texts", Json.createObjectBuilder().add(question, "Mieux"))
                        .build();
        return api.as(login).post(room.path("feedback?kind=" + kind), body).status();
    }

    private void rate(FeedbackRoom room, String login, String kind, String question, int value) {
        var body = Json.createObjectBuilder()
                .add("ratings", Json.createObjectBuilder().add(question, value))
                .build();
        var reply = api.as(login).post(room.path("feedback?kind=" + kind), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }

    private Api.Reply results(FeedbackRoom room, String kind) {
        return api.as("morgane").get(room.path("feedback/summary?kind=" + kind));
    }

    private static double mean(JsonObject results, String question, String which) {
        return results.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("key").equals(question))
                .findFirst()
                .orElseThrow()
                .getJsonNumber(which)
                .doubleValue();
    }

    /** As if they had been invited that many days earlier. */
    private static void earlier(FeedbackRoom room, String kind, int days) {
        Sql.change(
                "update feedback_wave set invited_at = invited_at - make_interval(days => ?) where id = ?",
                days,
                room.wave(kind));
    }

    /** Waits until these have been written to about a round, and nobody else. */
    private static void until(FeedbackRoom room, String kind, String about, Set<String> readers) {
        Patience.until(
                () -> readers(room, kind, about).size() >= readers.size(),
                () -> about + " " + kind + ": " + readers(room, kind, about));
        assertThat(readers(room, kind, about)).as(about + " " + kind).containsExactlyInAnyOrderElementsOf(readers);
    }

    private static List<String> readers(FeedbackRoom room, String kind, String about) {
        return Sql.rows(
                        """
                        select m.recipient from mail m join feedback_wave w on w.id = m.wave_id
                        where w.session_id = ? and w.kind = ? and m.about = ?""",
                        room.session(),
                        kind,
                        about)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static int reminded(FeedbackRoom room, String kind) {
        return readers(room, kind, "FEEDBACK_REMINDER").size();
    }

    private static Set<String> emails(String... logins) {
        return Arrays.stream(logins)
                .map(login -> Sql.rows("select email from person where id = ?", FeedbackRoom.person(login))
                        .get(0)
                        .get(0))
                .collect(Collectors.toSet());
    }

    private static int mails(FeedbackRoom room, String about) {
        return Sql.count("select count(*) from mail where session_id = ? and about = ?", room.session(), about);
    }

    private static int sent(FeedbackRoom room) {
        return Sql.count("select count(*) from mail where session_id = ? and status = 'SENT'", room.session());
    }

    private static int waves(FeedbackRoom room, String kind) {
        return Sql.count(
                "select count(*) from feedback_wave where session_id = ? and kind = ? and invited_at is not null",
                room.session(),
                kind);
    }

    private static int links(FeedbackRoom room, String login) {
        return Sql.count(
                """
                select count(*) from feedback_link l join feedback_wave w on w.id = l.wave_id
                where w.session_id = ? and l.person_id = ?""",
                room.session(),
                FeedbackRoom.person(login));
    }

    /** Out of the mail that came, for the database knows only its digest. */
    private static String token(FeedbackRoom room, String address) {
        return new Mailbox(address)
                .letters().stream()
                        .flatMap(letter -> LINK.matcher(letter.text()).results())
                        .map(found -> found.group(1))
                        .filter(token -> Sql.count(
                                        """
                                        select count(*) from feedback_link l join feedback_wave w on w.id = l.wave_id
                                        where w.session_id = ? and l.token_hash = ?""",
                                        room.session(),
                                        Once.hash(token))
                                == 1)
                        .findFirst()
                        .orElseThrow();
    }
}
