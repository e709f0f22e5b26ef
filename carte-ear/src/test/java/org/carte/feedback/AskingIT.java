package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.notification.Mailbox;
import org.carte.stack.Api;
import org.carte.stack.Patience;
import org.junit.jupiter.api.Test;

/** Rounds open by themselves, invite, and leave those who answered in peace. */
class AskingIT {

    private static final Pattern LINK = Pattern.compile("/avis/([0-9a-f]{64})");

    private final Api api = FeedbackRoom.api();

    @Test
    void opensByItselfAndRemindsOnlyThoseWhoHaveNotAnswered() {
        var room = FeedbackRoom.endingSoon(4);
        Patience.until(() -> mails(room, "FEEDBACK") == 4, () -> mails(room, "FEEDBACK") + " invitations");
        Patience.until(() -> waves(room, "AFTER") == 1, "what was learned is asked too");
        assertThat(answer(room, "participant01", "HOT")).isEqualTo(204);
        assertThat(links(room, "participant01"))
                .as("what was learned is still to say")
                .isEqualTo(1);

        remind(room, 3);
        Patience.until(
                () -> mails(room, "FEEDBACK_REMINDER") == 3, () -> mails(room, "FEEDBACK_REMINDER") + " reminded");
        assertThat(answer(room, "participant02", "HOT")).isEqualTo(204);
        remind(room, 6);
        Patience.until(
                () -> mails(room, "FEEDBACK_REMINDER") == 5, () -> mails(room, "FEEDBACK_REMINDER") + " reminded");

        assertThat(FeedbackRoom.count(
                        "select count(*) from mail where session_id = ? and about = 'FEEDBACK_REMINDER' and person_id = ?",
                        room.session(),
                        FeedbackRoom.person("participant01")))
                .isZero();
        assertThat(answer(room, "participant01", "AFTER")).isEqualTo(204);
        assertThat(links(room, "participant01")).isZero();
    }

    @Test
    void aLinkOutOfAMailAsksTwiceAndIsForgotten() {
        var room = FeedbackRoom.endingSoon(1);
        Patience.until(() -> mails(room, "FEEDBACK") == 1 && waves(room, "AFTER") == 1, "asked");
        Patience.until(() -> sent(room) == 1, "sent");
        var once = new Once(token(room, "participant01@carte.example"));
        assertThat(FeedbackRoom.count(
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
        assertThat(FeedbackRoom.rows(
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
        FeedbackRoom.change(
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
        var body = kind.equals("HOT")
                ? Opinion.of(new Random(3)).json()
                : Json.createObjectBuilder()
                        .add(
                                "texts",
                                Json.createObjectBuilder().add(kind.equals("AFTER") ? "practise" : "improve", "Mieux"))
                        .build();
        return api.as(login).post(room.path("feedback?kind=" + kind), body).status();
    }

    /** As if they had been invited that many days earlier. */
    private static void remind(FeedbackRoom room, int days) {
        FeedbackRoom.change(
                "update feedback_wave set invited_at = invited_at - make_interval(days => ?) where session_id = ? and kind = 'HOT'",
                days,
                room.session());
    }

    private static int mails(FeedbackRoom room, String about) {
        return FeedbackRoom.count(
                "select count(*) from mail where session_id = ? and about = ?", room.session(), about);
    }

    private static int sent(FeedbackRoom room) {
        return FeedbackRoom.count("select count(*) from mail where session_id = ? and status = 'SENT'", room.session());
    }

    private static int waves(FeedbackRoom room, String kind) {
        return FeedbackRoom.count(
                "select count(*) from feedback_wave where session_id = ? and kind = ? and invited_at is not null",
                room.session(),
                kind);
    }

    private static int links(FeedbackRoom room, String login) {
        return FeedbackRoom.count(
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
                        .filter(token -> FeedbackRoom.count(
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
