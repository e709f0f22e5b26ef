package org.carte.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import java.util.UUID;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Test;

/** An administrator plans a session and fills it, on the pages. */
@BesideOthers
class PlanningBrowserIT {

    private final Ground ground = Ground.with("Carte", 12);
    private final String family = "F" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anAdministratorPlansASessionAndTheEleventhWaits() {
        for (int i = 1; i <= 11; i++) {
            ground.person("Invité" + (char) ('A' + i - 1), family, i < 3 ? "Graphiste " + family : "Métier " + i);
        }
        ground.person("Odile", family + "anim", "Formatrice");
        ground.person("Ulysse", family + "anim", "Formateur");
        setDefaultAssertionTimeout(30_000);
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/sessions", "admin");
            Screens.look(page, "sessions-list");

            plan(page);
            Screens.look(page, "session");
            page.locator("#steps").getByText("Publier").click();
            assertThat(page.locator(".page-header .badge")).hasText("Publiée");

            tab(page, "Déroulé");
            assertThat(page.locator(".timeline")).containsText("Tour de table");
            Screens.look(page, "session-agenda");

            tab(page, "Inscriptions");
            for (int i = 1; i <= 11; i++) {
                enrol(page, "Invité" + (char) ('A' + i - 1) + " " + family);
            }
            assertThat(page.locator(".stats")).containsText("10 / 10");
            assertThat(row(page, "InvitéK")).containsText("Liste d’attente, rang 1");
            assertThat(page.locator(".alert-warn").first()).containsText("Concurrence directe");
            Screens.look(page, "session-enrolments");

            row(page, "InvitéC").getByRole(AriaRole.BUTTON).click();
            page.getByLabel("Motif").fill("malade");
            Screens.look(page, "session-enrolments-leaving");
            Browser.press(page, "Désinscrire cette personne");
            assertThat(row(page, "InvitéK")).containsText("Place réservée");
            assertThat(row(page, "InvitéC")).hasCount(0);

            page.navigate(
                    "app/sessions?q=" + ground.name().toLowerCase(Locale.ROOT).replace(' ', '+'));
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("10/10");
        }
    }

    private void plan(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Planifier une session"))
                .click();
        page.getByLabel("Programme").selectOption(new SelectOption().setLabel(ground.name()));
        page.getByLabel("Lieu et salle")
                .selectOption(new SelectOption().setLabel("Lieu de " + ground.name() + ", Salle du fond (12)"));
        page.getByLabel("Date").nth(0).fill(ground.day().toString());
        page.getByLabel("Date").nth(1).fill(ground.day().toString());
        Browser.pick(page, "plan:facilitator", "Odile " + family + "anim");
        assertThat(page.locator("[id='plan:facilitators']")).containsText("Odile");
        Browser.pick(page, "plan:facilitator", "Ulysse " + family + "anim");
        assertThat(page.locator("[id='plan:facilitators']")).containsText("Ulysse");
        Screens.look(page, "session-new");
        Browser.press(page, "Enregistrer");
        assertThat(page.locator("h1")).hasText(ground.name());
        assertThat(page.locator(".facts")).containsText("Odile " + family + "anim, Ulysse " + family + "anim");
    }

    private static void enrol(Page page, String name) {
        Browser.pick(page, "form:person", name);
        page.locator("[id='form:enrol']").click();
        assertThat(row(page, name)).hasCount(1);
    }

    private static void tab(Page page, String name) {
        page.locator(".tabs")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }
}
