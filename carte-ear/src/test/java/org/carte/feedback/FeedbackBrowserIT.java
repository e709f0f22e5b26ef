package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Random;
import java.util.regex.Pattern;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A participant says what they think on a phone; staff read what the room thought. */
@BesideOthers
@ResourceLock(value = BesideOthers.FIGURES, mode = ResourceAccessMode.READ)
class FeedbackBrowserIT {

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
    void aParticipantAnswersOnAPhoneAndStaffReadTheResults() {
        var room = FeedbackRoom.of(5, "RUNNING");
        room.logins().subList(1, 5).forEach(login -> answer(room, login));
        var phone = browser.phone();
        Browser.login(phone, room.page("avis"), "participant01");
        assertThat(phone.locator("h1").textContent()).isEqualTo("Votre avis sur la journée");
        Screens.look(phone, "feedback-answer");

        Browser.press(phone, "Envoyer mon avis");
        phone.locator(".notice").waitFor();
        choose(phone, "Dans l’ensemble", 5);
        choose(phone, "Le rythme", 4);
        choose(phone, "Recommanderiez-vous", 9);
        phone.getByLabel("Que garderez-vous de cette journée ?").fill("Le silence, l’après-midi");
        phone.getByLabel("Votre témoignage (facultatif)").fill("J’ai relu mon métier.");
        Browser.press(phone, "Envoyer mon avis");
        phone.getByText("Choisissez comment le témoignage peut être signé").waitFor();
        assertThat(phone.getByLabel("Que garderez-vous de cette journée ?").inputValue())
                .isEqualTo("Le silence, l’après-midi");
        phone.getByText("Avec mon prénom et mon métier").click();
        Browser.press(phone, "Envoyer mon avis");
        phone.getByText("Merci, votre avis est enregistré").waitFor();
        Screens.look(phone, "feedback-thanks");

        phone.navigate("app/temoignages");
        Screens.look(phone, "feedback-my-quotes");

        var laptop = browser.laptop();
        Browser.login(laptop, room.page("feedback"), "morgane");
        assertThat(laptop.locator(".stat").first().textContent()).contains("5").contains("sur 5");
        Screens.look(laptop, "feedback-results");
        laptop.navigate(room.page("feedback/texts"));
        assertThat(laptop.getByText("Le silence, l’après-midi").count()).isPositive();
        laptop.navigate(room.page("temoignages"));
        assertThat(laptop.getByText("J’ai relu mon métier.").count()).isEqualTo(1);
        Browser.press(laptop, "Retenir pour le compte rendu");
        laptop.getByText("Ne plus retenir").waitFor();
        Screens.look(laptop, "feedback-quotes");
        laptop.navigate("app/feedback?programme=" + room.programme());
        assertThat(laptop.locator(".stat").first().textContent()).contains("5");
        Screens.look(laptop, "feedback-index");
        var csv = laptop.waitForDownload(() -> laptop.getByLabel("Exporter CSV").click());
        assertThat(csv.suggestedFilename()).isEqualTo("carte-feedback.csv");

        phone.navigate("app/temoignages");
        phone.locator("section:has-text('J’ai relu mon métier.')")
                .getByText("Ne pas publier")
                .click();
        phone.locator("section:has-text('J’ai relu mon métier.')")
                .getByText("Enregistrer mon choix")
                .click();
        phone.getByText("Votre choix est enregistré.").waitFor();
        laptop.navigate(room.page("temoignages"));
        assertThat(laptop.getByText("Aucun témoignage à publier").count()).isEqualTo(1);
    }

    @Test
    void aSmallRoomIsNotShown() {
        var room = FeedbackRoom.of(3, "DONE");
        room.logins().forEach(login -> answer(room, login));
        var laptop = browser.laptop();

        Browser.login(laptop, room.page("feedback"), "morgane");

        assertThat(laptop.getByText("Pas encore assez de réponses").count()).isEqualTo(1);
        assertThat(laptop.locator(".bars").count()).isZero();
        Screens.look(laptop, "feedback-few");
    }

    static void choose(Page page, String question, int value) {
        page.locator("fieldset", new Page.LocatorOptions().setHasText(question))
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + value + "\\s*$")))
                .click();
    }

    private static void answer(FeedbackRoom room, String login) {
        var reply = FeedbackRoom.api()
                .as(login)
                .post(room.path("feedback"), Opinion.of(new Random(7)).json());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }
}
