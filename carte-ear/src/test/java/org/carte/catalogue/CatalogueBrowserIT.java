package org.carte.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carte.people.Screens;
import org.carte.stack.Browser;
import org.junit.jupiter.api.Test;

/** The catalogue and the places, as an administrator uses them. */
class CatalogueBrowserIT {

    /** Titles begin with 0: they stand on the first page, whatever other tests add. */
    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aProgrammeIsComposedAndChanged() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/programmes/new", "admin");
            Browser.checkAccessible(page);
            compose(page);
            Browser.checkAccessible(page);
            Screens.photograph(page, "programme-edit");

            Browser.press(page, "Enregistrer");
            assertThat(page).hasURL(Pattern.compile(".*/app/programmes$"));
            assertThat(page.locator("tbody")).containsText("0 Carte " + unique);
            Browser.checkAccessible(page);
            Screens.photograph(page, "programme-list");

            page.locator("tbody a:has-text('0 Carte " + unique + "')").click();
            assertThat(page.getByLabel("Objectif 1")).hasValue("Classer ses valeurs");
            assertThat(page.getByLabel("Objectif 2")).hasValue("Raconter son parcours");
            assertThat(page.getByLabel("Durée, en heures")).hasValue("0,75");
            press(page, "Retirer (2)");
            assertThat(page.getByLabel("Objectif 2")).hasCount(0);
            assertThat(page.locator("#form\\:objectives button:focus")).hasCount(1);
            Browser.press(page, "Enregistrer");
            assertThat(page).hasURL(Pattern.compile(".*/app/programmes$"));
            page.locator("tbody a:has-text('0 Carte " + unique + "')").click();
            assertThat(page.locator(".page-header")).containsText("Version 2");
        }
    }

    @Test
    void anEmptyLineIsAskedFor() {
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, "app/programmes/new", "admin");

            Browser.press(page, "Enregistrer");

            assertThat(page.locator(".ui-message-error").first()).isVisible();
            assertThat(page.getByText("Écrivez l’objectif, ou retirez la ligne."))
                    .isVisible();
            assertThat(page.getByLabel("Titre")).isFocused();
        }
    }

    @Test
    void aVenueIsAddedWithItsRooms() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/venues", "admin");
            page.getByText("Ajouter un lieu").click();
            page.getByLabel("Nom du lieu").fill("0 Comptoir " + unique);
            page.getByLabel("Adresse").fill("27 rue des Essais");
            page.getByLabel("Nom de la salle 1").fill("La grande table");
            page.getByLabel("Places de la salle 1").fill("12");
            Browser.press(page, "Ajouter une salle");
            page.getByLabel("Nom de la salle 2").fill("Le petit salon");
            page.getByLabel("Places de la salle 2").fill("4");
            Browser.checkAccessible(page);
            Screens.photograph(page, "venue-edit");
            Browser.press(page, "Enregistrer");

            assertThat(page).hasURL(Pattern.compile(".*/app/venues$"));
            Browser.checkAccessible(page);
            Screens.photograph(page, "venue-list");
            page.locator("tbody a:has-text('0 Comptoir " + unique + "')").click();
            assertThat(page.getByLabel("Nom de la salle 2")).hasValue("Le petit salon");
        }
    }

    private void compose(Page page) {
        page.getByLabel("Titre").fill("0 Carte " + unique);
        page.getByLabel("Durée, en heures").fill("0,75");
        page.getByLabel("Objectif 1").fill("Raconter son parcours");
        Browser.press(page, "Ajouter un objectif");
        page.getByLabel("Objectif 2").fill("Classer ses valeurs");
        press(page, "Monter (2)");
        assertThat(page.getByLabel("Objectif 1")).hasValue("Classer ses valeurs");
        assertThat(page.locator("#form\\:objective\\:1\\:up")).isFocused();
        exactly(page, "Séquence 1").fill("L’enquête");
        page.getByLabel("Minutes de la séquence 1").fill("45");
        Browser.press(page, "Ajouter une séquence");
        assertThat(page.locator("#form\\:total")).not().containsText("Ce n’est pas");
        exactly(page, "Séquence 2").fill("Pause");
        page.getByLabel("Nature de la séquence 2").selectOption("Pause");
        page.getByLabel("Minutes de la séquence 2").fill("15");
        page.getByLabel("Titre").focus();
        assertThat(page.locator("#form\\:total")).containsText("0 h 45");
    }

    /** Other labels contain this one. */
    private static Locator exactly(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The first one: objectives stand above the agenda. */
    private static void press(Page page, String text) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
    }
}
