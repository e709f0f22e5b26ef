package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carte.feedback.FeedbackBrowserIT.choose;
import static org.carte.feedback.FeedbackBrowserIT.look;

import com.microsoft.playwright.Page;
import org.carte.stack.Browser;
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
        look(phone, "asking-once");

        Browser.press(phone, "Envoyer mon avis");
        phone.getByText("Répondez à une question au moins").waitFor();
        choose(phone, "Dans l’ensemble", 5);
        phone.getByLabel("Que garderez-vous de cette journée ?").fill("Le silence");
        Browser.press(phone, "Envoyer mon avis");

        phone.getByText("Dire ce que l’on fait en une phrase").waitFor();
        look(phone, "asking-learned");
        choose(phone, "Dire ce que l’on fait", 4);
        Browser.press(phone, "Envoyer mon avis");
        phone.getByText("Le lien a disparu avec votre réponse").waitFor();
        look(phone, "asking-once-thanks");

        assertThat(phone.navigate("avis/" + token).status()).isEqualTo(404);
        look(phone, "asking-once-gone");
        assertThat(phone.context().cookies()).as("nobody is remembered").isEmpty();
    }

    @Test
    void papersAreTypedInByTheKeyboardAlone() {
        var room = FeedbackRoom.endingSoon(3).asked("HOT");
        var laptop = browser.laptop();
        Browser.login(laptop, room.page("reponses"), "morgane");
        assertThat(laptop.getByText("Sans réponse : 3").count()).isEqualTo(1);
        laptop.getByText("Sans réponse : 3").click();
        look(laptop, "asking-rounds");

        laptop.navigate(room.page("reponses/HOT"));
        laptop.getByLabel("Inès Belkacem").check();
        laptop.getByLabel("Thomas Girard").check();
        Browser.press(laptop, "Noter leurs papiers");
        laptop.getByText("Papiers à saisir : 2").waitFor();
        look(laptop, "asking-papers");
        laptop.getByLabel("Dans l’ensemble").focus();
        // five ratings and a recommendation, without a key between
        laptop.keyboard().type("5433210");
        laptop.keyboard().press("Tab");
        laptop.keyboard().press("Tab");
        laptop.keyboard().press("Enter");
        laptop.getByText("Papiers à saisir : 1").waitFor();

        assertThat(FeedbackRoom.rows(
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
        assertThat(FeedbackRoom.count(
                        "select count(*) from participation p join feedback_wave w on w.id = p.wave_id where session_id = ?",
                        room.session()))
                .isEqualTo(1);
    }

    @Test
    void anAdministratorWritesAQuestionnaire() {
        var laptop = browser.laptop();
        Browser.login(laptop, "app/settings/questionnaires", "admin");
        look(laptop, "asking-questionnaires");
        laptop.getByText("Payeurs").click();
        var rows = laptop.locator(".question-rows > li");
        int before = rows.count();
        Browser.press(laptop, "Ajouter une question");
        rows.nth(before).waitFor();
        rows.nth(before).locator("select").selectOption("CHOICE");
        rows.nth(before).locator("textarea").first().waitFor();
        look(laptop, "asking-editor");
        fill(laptop, before, "Referez-vous appel à nous ?", "Will you come back?");
        rows.nth(before).locator("textarea").nth(0).fill("Oui\nPeut-être\nNon");
        rows.nth(before).locator("textarea").nth(1).fill("Yes\nPerhaps");
        Browser.press(laptop, "Enregistrer");
        laptop.getByText("Un choix a de 2 à 11 réponses").waitFor();
        rows.nth(before).locator("textarea").nth(1).fill("Yes\nPerhaps\nNo");
        Browser.press(laptop, "Enregistrer");
        laptop.getByText("Le questionnaire est enregistré.").waitFor();

        laptop.getByText("Payeurs").click();
        assertThat(laptop.locator(".phone").textContent()).contains("Referez-vous appel à nous ?", "Peut-être");
        look(laptop, "asking-editor-kept");
    }

    private static void fill(Page page, int row, String french, String english) {
        var inputs = page.locator(".question-rows > li").nth(row).locator("input[type=text]");
        inputs.nth(0).fill(french);
        inputs.nth(1).fill(english);
    }
}
