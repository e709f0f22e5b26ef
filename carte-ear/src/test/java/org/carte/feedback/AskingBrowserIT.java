package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carte.feedback.FeedbackBrowserIT.choose;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.carte.notification.Mailbox;
import org.carte.stack.Browser;
import org.carte.stack.Patience;
import org.carte.stack.Screens;
import org.carte.stack.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questionnaires are written, answered without an account, and typed in from paper. */
class AskingBrowserIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void somebodyWithoutAnAccountAnswersOnceOnAPhone() {
        var room = FeedbackRoom.endingSoon(1).asked("HOT").asked("AFTER");
        var token = room.link("participant01");
        var phone = browser.phone();
        phone.navigate("avis/" + token);
        assertThat(phone.locator("h1").textContent()).isEqualTo("Votre avis sur la journée");
        Screens.look(phone, "asking-once");

        Browser.press(phone, "Envoyer mon avis");
        phone.getByText("Répondez à une question au moins").waitFor();
        choose(phone, "Dans l’ensemble", 5);
        phone.getByLabel("Que garderez-vous de cette journée ?").fill("Le silence");
        Browser.press(phone, "Envoyer mon avis");

        phone.getByText("Dire ce que l’on fait en une phrase").waitFor();
        Screens.look(phone, "asking-learned");
        choose(phone, "Dire ce que l’on fait", 4);
        Browser.press(phone, "Envoyer mon avis");
        phone.getByText("Le lien a disparu avec votre réponse").waitFor();
        Screens.look(phone, "asking-once-thanks");

        assertThat(phone.navigate("avis/" + token).status()).isEqualTo(404);
        Screens.look(phone, "asking-once-gone");
        assertThat(phone.context().cookies()).as("nobody is remembered").isEmpty();
    }

    @Test
    void everyInstrumentIsAnsweredOnceOnAPhoneAndReadApart() {
        var room = FeedbackRoom.of(4, "DONE").teaching().paid("participant01", "Afdas", "afdas@payeur.example");
        for (var kind : List.of("BEFORE", "AFTER", "COLD", "FACILITATOR", "CLIENT")) {
            room.asked(kind);
        }
        learned(room);
        var someone = FeedbackRoom.person("participant01");
        var phone = browser.phone();
        once(phone, room.link("BEFORE", someone, null), "Avant la journée", page -> choose(page, "Dire ce que", 2));
        once(phone, room.link("COLD", someone, null), "Deux mois après", page -> {
            choose(page, "Avec le recul", 5);
            page.getByText("Chaque mois").click();
        });
        once(phone, room.link("FACILITATOR", FeedbackRoom.person("morgane"), null), "Votre regard", page -> {
            assertThat(page.locator(".alert-warn").textContent()).contains("n’est pas anonyme");
            choose(page, "Le temps prévu suffisait", 3);
        });
        once(phone, room.link("CLIENT", null, "afdas@payeur.example"), "Votre avis sur la formation", page -> {
            assertThat(page.locator(".alert-warn").textContent()).contains("Peu de payeurs");
            choose(page, "Dans l’ensemble", 5);
        });
        assertThat(phone.context().cookies()).as("nobody is remembered").isEmpty();

        Browser.login(phone, room.page("avis/COLD"), "participant01");
        phone.getByText("Merci, votre avis est enregistré").waitFor();
        assertThat(phone.locator("fieldset").count()).as("a second time").isZero();

        var laptop = browser.laptop();
        Browser.login(laptop, room.page("feedback?kind=AFTER"), "morgane");
        assertThat(laptop.locator(".result-table thead").textContent()).contains("Avant la journée");
        assertThat(laptop.locator(".result-table tbody tr").first().locator(".num"))
                .satisfies(cells -> assertThat(cells.allTextContents())
                        .extracting(String::strip)
                        .containsExactly("4", "4,0", "2,0"));
        Screens.look(laptop, "asking-results-AFTER");
        for (var kind : List.of("FACILITATOR", "CLIENT")) {
            laptop.navigate(room.page("feedback?kind=" + kind));
            assertThat(laptop.locator(".stat").first().textContent())
                    .contains("1")
                    .contains("sur 1");
        }
        Screens.look(laptop, "asking-results-CLIENT");
        laptop.navigate(room.page("feedback?kind=BEFORE"));
        assertThat(laptop.locator(".stat").first().textContent()).contains("4").contains("sur 4");
        laptop.navigate(room.page("feedback?kind=COLD"));
        assertThat(laptop.locator(".refusal").textContent()).contains("À ce jour : 1 sur 4");
        laptop.navigate(FeedbackRoom.of(1, "DONE").page("feedback/texts"));
        assertThat(laptop.locator(".refusal").textContent()).contains("à partir de 4 réponses");
        Screens.look(laptop, "asking-texts-refused");
    }

    @Test
    void aMailThatCameBackLeavesAgainWithAnotherLink() {
        var address = "retour-" + System.nanoTime() + "@payeur.example";
        var room = FeedbackRoom.of(1, "DONE").asked("CLIENT").paid("participant01", "Afdas", address);
        var lost = room.link("CLIENT", null, address);
        var mail = Sql.rows(
                        """
                        insert into mail (id, version, recipient, about, subject, body, calendars, urgent, status, queued_at,
                            due_at, sent_at, attempts, settled, session_id, wave_id)
                        values (gen_random_uuid(), 0, ?, 'FEEDBACK', 'Votre avis', 'Ici : /avis/{secret} .', '{}', true,
                            'SENT', now(), now(), now(), 1, false, ?, ?) returning id""",
                        address,
                        room.session(),
                        room.wave("CLIENT"))
                .get(0)
                .get(0);
        bounce(mail);
        var laptop = browser.laptop();
        Browser.login(laptop, "app/settings/mails", "admin");
        Browser.press(laptop, "Renvoyer – " + address);
        laptop.getByText("Le message repart").waitFor();

        var token = new Mailbox(address).await(1).get(0).text().replaceAll("(?s).*/avis/(\\w+).*", "$1");
        assertThat(token).hasSize(64).isNotEqualTo(lost);
        assertThat(new Once(token).answer("CLIENT", Map.of("0:rating", "4"))).endsWith("?done=1");

        Patience.until(
                () -> Sql.count("select count(*) from mail where id = ? and status = 'SENT'", UUID.fromString(mail))
                        == 1,
                "sent");
        bounce(mail);
        laptop.reload();
        Browser.press(laptop, "Renvoyer – " + address);
        laptop.getByText("Ce lien n’a plus rien à demander").waitFor();
        Screens.look(laptop, "asking-bounced");
        Browser.press(laptop, "C’est réglé – " + address);
        laptop.getByText("ne sera plus signalé").waitFor();
    }

    @Test
    void papersAreTypedInByTheKeyboardAlone() {
        var room = FeedbackRoom.endingSoon(3).asked("HOT");
        var laptop = browser.laptop();
        Browser.login(laptop, room.page("reponses"), "morgane");
        assertThat(laptop.getByText("Sans réponse : 3").count()).isEqualTo(1);
        laptop.getByText("Sans réponse : 3").click();
        Screens.look(laptop, "asking-rounds");

        laptop.navigate(room.page("reponses/HOT"));
        laptop.getByLabel("Inès Belkacem").check();
        laptop.getByLabel("Thomas Girard").check();
        Browser.press(laptop, "Noter leurs papiers");
        laptop.getByText("Papiers à saisir : 2").waitFor();
        Screens.look(laptop, "asking-papers");
        laptop.getByLabel("Dans l’ensemble").focus();
        // five ratings and a recommendation, without a key between
        laptop.keyboard().type("5433210");
        laptop.keyboard().press("Tab");
        laptop.keyboard().press("Tab");
        laptop.keyboard().press("Enter");
        laptop.getByText("Papiers à saisir : 1").waitFor();

        assertThat(Sql.rows(
                        """
                        select question, value from rating_count r join feedback_wave w on w.id = r.wave_id
                        where session_id = ? order by question""",
                        room.session()))
                .extracting(Object::toString)
                .containsExactly(
                        "[facilitation, 3]",
                        "[objectives, 4]",
                        "[pace, 3]",
                        "[recommendation, 10]",
                        "[satisfaction, 5]",
                        "[venue, 2]");
        assertThat(Sql.count(
                        "select count(*) from participation p join feedback_wave w on w.id = p.wave_id where session_id = ?",
                        room.session()))
                .isEqualTo(1);
    }

    @Test
    void anAdministratorWritesAQuestionnaire() {
        var laptop = browser.laptop();
        Browser.login(laptop, "app/settings/questionnaires", "admin");
        Screens.look(laptop, "asking-questionnaires");
        laptop.getByText("Payeurs").click();
        var rows = laptop.locator(".question-rows > li");
        int before = rows.count();
        Browser.press(laptop, "Ajouter une question");
        rows.nth(before).waitFor();
        rows.nth(before).locator("select").selectOption("CHOICE");
        rows.nth(before).locator("textarea").first().waitFor();
        Screens.look(laptop, "asking-editor");
        fill(laptop, before, "Referez-vous appel à nous ?", "Will you come back?");
        rows.nth(before).locator("textarea").nth(0).fill("Oui\nPeut-être\nNon");
        rows.nth(before).locator("textarea").nth(1).fill("Yes\nPerhaps");
        Browser.press(laptop, "Enregistrer");
        laptop.getByText("Un choix a de 2 à 11 réponses").waitFor();
        assertThat(laptop.evaluate("() => new Promise(told => setTimeout(() => told(document.activeElement.id), 300))"))
                .as("what is typed next must not end in another field")
                .isEqualTo("form:save");
        rows.nth(before).locator("textarea").nth(1).fill("Yes\nPerhaps\nNo");
        Browser.press(laptop, "Enregistrer");
        laptop.getByText("Le questionnaire est enregistré.").waitFor();

        laptop.getByText("Payeurs").click();
        assertThat(laptop.locator(".phone").textContent()).contains("Referez-vous appel à nous ?", "Peut-être");
        Screens.look(laptop, "asking-editor-kept");
    }

    /** Answers behind a link and finds it gone. */
    private static void once(Page phone, String token, String title, Consumer<Page> answers) {
        phone.navigate("avis/" + token);
        assertThat(phone.locator("h1").textContent()).startsWith(title);
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Browser.checkAccessible(phone);
        answers.accept(phone);
        Browser.press(phone, "Envoyer mon avis");
        phone.getByText("Le lien a disparu avec votre réponse").waitFor();
        assertThat(phone.navigate("avis/" + token).status()).isEqualTo(404);
    }

    /** All but the first say what they could do before; everybody says what they can do after. */
    private static void learned(FeedbackRoom room) {
        var objective = Sql.rows(
                        """
                        select 'o-' || o.id from objective o
                        join training_session s on s.programme_version_id = o.programme_version_id where s.id = ?""",
                        room.session())
                .get(0)
                .get(0);
        for (var login : room.logins()) {
            if (!login.equals("participant01")) {
                rate(room, login, "BEFORE", objective, 2);
            }
            rate(room, login, "AFTER", objective, 4);
        }
    }

    private static void rate(FeedbackRoom room, String login, String kind, String question, int value) {
        var body = Json.createObjectBuilder()
                .add("ratings", Json.createObjectBuilder().add(question, value))
                .build();
        assertThat(FeedbackRoom.api()
                        .as(login)
                        .post(room.path("feedback?kind=" + kind), body)
                        .status())
                .isEqualTo(204);
    }

    private static void bounce(String mail) {
        var told = Json.createObjectBuilder()
                .add("messageId", "<" + mail + "@carte>")
                .add("reason", "550 5.1.1 boîte inconnue")
                .build();
        assertThat(FeedbackRoom.api().as("admin").post("mails/bounces", told).status())
                .isEqualTo(204);
    }

    private static void fill(Page page, int row, String french, String english) {
        var inputs = page.locator(".question-rows > li").nth(row).locator("input[type=text]");
        inputs.nth(0).fill(french);
        inputs.nth(1).fill(english);
    }
}
