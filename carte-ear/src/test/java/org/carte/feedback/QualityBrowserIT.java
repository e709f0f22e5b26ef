package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.util.List;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.carte.stack.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words and registers as people see them. */
class QualityBrowserIT {

    private static final List<String> WORDS = List.of(
            "Un rythme juste, et des échanges que je n’attendais pas.",
            "Trop de consignes d’un coup après le déjeuner, le rythme s’est perdu.",
            "Les échanges à deux m’ont aidée à formuler mon métier.",
            "La salle était froide le matin.",
            "Les échanges, encore les échanges !",
            "Recevoir les consignes la veille m’aurait aidé.",
            "J’ai enfin un titre pour mon métier.",
            "Un vrai rythme, de la place pour chacun.");

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
    void aTextIsSearchedDecidedAboutRepliedToAndRead() {
        var room = spoken(3);
        var laptop = browser.laptop();
        Browser.login(laptop, room.page("feedback/texts"), "morgane");
        assertThat(laptop.locator(".heard > li").count()).isEqualTo(8);
        assertThat(laptop.locator(".word-bars li").first().textContent()).contains("échanges");
        Screens.look(laptop, "quality-texts");

        laptop.getByLabel("Chercher").fill("consigne");
        Browser.press(laptop, "Afficher");
        assertThat(laptop.locator(".heard > li").count()).isEqualTo(2);
        laptop.locator(".heard > li", new Page.LocatorOptions().setHasText("la veille"))
                .getByText("Garder pour l’équipe")
                .click();
        laptop.locator(".heard .badge-PRIVATE").waitFor();
        laptop.locator(".heard > li", new Page.LocatorOptions().setHasText("Trop de consignes"))
                .getByText("Ouvrir")
                .click();
        assertThat(laptop.getByText("Retenir : seule l’administration").count()).isZero();
        Screens.look(laptop, "quality-text-facilitator");
        laptop.getByText("Publier : les participantes").click();
        laptop.locator("[id='form:decide']").click();
        laptop.locator(".heard-one .badge-PUBLIC").waitFor();

        var phone = browser.phone();
        Browser.login(phone, room.page("paroles"), "participant01");
        assertThat(phone.getByText("Rien n’est encore publié").count()).isEqualTo(1);
        laptop.getByLabel("Votre réponse").fill("Vous avez raison : la prochaine fois, une consigne à la fois.");
        Browser.press(laptop, "Enregistrer ma réponse");
        laptop.locator(".reply").waitFor();
        Screens.look(laptop, "quality-text-replied");
        phone.reload();
        assertThat(phone.locator(".heard > li").textContent())
                .contains("Trop de consignes")
                .contains("une consigne à la fois");
        Screens.look(phone, "quality-published");
    }

    @Test
    void anAdministratorWithholdsWhatIsNotAboutThemAndTakesANameOut() {
        var room = spoken(3);
        var laptop = browser.laptop();
        Browser.login(laptop, room.page("feedback/texts?q=titre"), "admin");
        laptop.getByText("Ouvrir").click();

        laptop.getByLabel("Texte lu").fill("J’ai enfin un titre.");
        laptop.locator("[id='form:edit']").click();
        laptop.locator(".original").waitFor();
        assertThat(laptop.locator(".heard-one").textContent()).contains("J’ai enfin un titre.");
        laptop.getByText("Retenir : seule l’administration").click();
        laptop.locator("[id='form:decide']").click();
        laptop.locator(".heard-one .badge-WITHHELD").waitFor();
        Screens.look(laptop, "quality-text-administrator");

        laptop.navigate("app/feedback/texts?review=WITHHELD");
        assertThat(laptop.locator(".heard > li", new Page.LocatorOptions().setHasText("J’ai enfin un titre."))
                        .count())
                .isPositive();
        Screens.look(laptop, "quality-texts-withheld");
    }

    @Test
    void anImprovementIsFollowedUntilItsEffectIsSeen() {
        var room = spoken(1);
        var laptop = browser.laptop();
        Browser.login(laptop, "app/ameliorations", "admin");
        Screens.look(laptop, "quality-improvements");
        var id = Sql.rows("select id from improvement where programme_id = ?", room.programme())
                .get(0)
                .get(0);
        laptop.navigate("app/ameliorations/" + id);
        assertThat(laptop.locator(".papers li").count()).isEqualTo(1);
        assertThat(laptop.locator(".papers").textContent()).contains("1,0");

        laptop.getByLabel("Cause").fill("Deux exercices de trop l’après-midi.");
        laptop.getByLabel("Action").fill("Un exercice de moins, une pause de plus.");
        laptop.getByLabel("Personne qui s’en occupe").selectOption("Morgane Le Gall");
        laptop.getByLabel("Échéance").fill("2031-03-01");
        laptop.getByLabel("C’est fait et l’effet").check();
        Browser.press(laptop, "Enregistrer");
        laptop.getByText("Dites l’effet constaté avant de terminer.").waitFor();
        Screens.look(laptop, "quality-improvement");
        laptop.getByLabel("C’est fait et l’effet").uncheck();
        Browser.press(laptop, "Enregistrer");
        laptop.waitForURL(url -> url.endsWith("/app/ameliorations"));

        var owner = browser.laptop();
        Browser.login(owner, "app/ameliorations/" + id, "morgane");
        owner.getByLabel("Effet constaté").fill("Moyenne de 4,2 aux deux sessions suivantes.");
        owner.getByLabel("C’est fait et l’effet").check();
        Browser.press(owner, "Enregistrer");
        owner.waitForURL(url -> url.endsWith("/app/ameliorations"));
        owner.navigate("app/ameliorations?closed=true");
        assertThat(owner.locator("a[href$='" + id + "']").count()).isEqualTo(1);
        Screens.look(owner, "quality-improvements-closed");
        var csv = owner.waitForDownload(() -> owner.getByText("CSV").click());
        assertThat(csv.suggestedFilename()).isEqualTo("carte-improvements.csv");
    }

    @Test
    void aComplaintComesByThePublicFormAndIsAnswered() {
        var phone = browser.phone();
        phone.navigate("reclamation");
        Screens.look(phone, "quality-complain");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer ma réclamation"))
                .click();
        assertThat(phone.locator(".wrong").count()).isPositive();
        Screens.look(phone, "quality-complain-incomplete");
        var name = "Zoé " + System.nanoTime();
        phone.getByLabel("Que s’est-il passé ?").fill("La salle a changé sans que personne ne me prévienne.");
        phone.getByLabel("Votre nom").fill(name);
        phone.getByLabel("Votre adresse électronique").fill("zoe@courriel.example");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer ma réclamation"))
                .click();
        phone.getByText("Votre réclamation est enregistrée").waitFor();
        Screens.look(phone, "quality-complain-thanks");

        var laptop = browser.laptop();
        Browser.login(laptop, "app/reclamations", "admin");
        Screens.look(laptop, "quality-complaints");
        laptop.locator("a", new Page.LocatorOptions().setHasText(name)).click();
        laptop.getByLabel("Réponse apportée").fill("Nous vous présentons nos excuses ; la convocation est revue.");
        laptop.getByLabel("Suite").selectOption("Fondée");
        laptop.getByLabel("Répondue le").fill("2031-03-01");
        Screens.look(laptop, "quality-complaint");
        Browser.press(laptop, "Enregistrer");
        laptop.waitForURL(url -> url.endsWith("/app/reclamations"));
        assertThat(laptop.getByText(name).count()).isZero();
        laptop.navigate("app/reclamations?answered=true");
        laptop.locator("a", new Page.LocatorOptions().setHasText(name)).click();
        Browser.press(laptop, "Ouvrir une action d’amélioration");
        laptop.waitForURL(url -> url.contains("/app/ameliorations/"));
        assertThat(laptop.getByLabel("Sujet").inputValue()).startsWith("Réclamation nº");
        laptop.navigate("app");
        Screens.look(laptop, "quality-home-registers");
    }

    /** Eight people have said something, each gave the pace that mark. */
    private static FeedbackRoom spoken(int pace) {
        var room = FeedbackRoom.of(8, "DONE");
        for (int at = 0; at < WORDS.size(); at++) {
            var body = Json.createObjectBuilder()
                    .add("ratings", Json.createObjectBuilder().add("pace", pace))
                    .add("texts", Json.createObjectBuilder().add(at % 2 == 0 ? "liked" : "improve", WORDS.get(at)))
                    .build();
            assertThat(FeedbackRoom.api()
                            .as(room.logins().get(at))
                            .post(room.path("feedback"), body)
                            .status())
                    .isEqualTo(204);
        }
        return room;
    }
}
