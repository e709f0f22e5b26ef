package org.carte.carte;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.junit.jupiter.api.Test;

/** What a participant does with what their map said before, and months later. */
@BesideOthers
class MapVersionsBrowserIT {

    final MapFixture day = new MapFixture();
    final String path = "app/carte/" + day.trainingSession;

    @Test
    void aVersionIsKeptComparedAndTakenUpAgain() {
        day.enrol("participant09");
        MapPages.fill(day, "participant09");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, path + "/versions", "participant09");
            Browser.checkAccessible(page);
            page.getByLabel("Nom de cette version").fill("Premier jet");
            MapPages.press(page, "Garder la carte d’aujourd’hui");
            assertThat(page.getByRole(AriaRole.HEADING, MapPages.named("Premier jet")))
                    .isVisible();

            page.navigate(path);
            MapPages.press(page, "Modifier « La parole donnée »");
            page.getByLabel("Votre phrase").fill("La parole tenue");
            MapPages.press(page, "Enregistrer");
            assertThat(page.locator("#form\\:said")).containsText("La parole tenue");

            page.navigate(path + "/versions");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Comparer (1)"))
                    .click();
            assertThat(page.locator(".differences > li")).hasCount(1);
            assertThat(page.locator(".differences")).containsText("Reformulée");
            assertThat(page.locator(".differences del")).hasText("La parole donnée");
            assertThat(page.locator(".differences ins")).hasText("La parole tenue");
            MapPages.photograph(page, "map-compare");

            page.goBack();
            MapPages.photograph(page, "map-versions");
            MapPages.press(page, "Reprendre (1)");
            assertThat(page.getByText("La parole donnée").last()).isVisible();
            assertThat(MapPages.sentences(page).filter(new Locator.FilterOptions().setHasText("La parole tenue")))
                    .hasCount(0);
            page.navigate(path + "/versions");
            assertThat(page.locator(".versions > li")).hasCount(3);
        }
    }

    @Test
    void aMapIsGoneThroughAgainMonthsLater() {
        day.enrol("participant09");
        MapPages.fill(day, "participant09");
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, path + "/encore", "participant09");
            MapPages.photograph(page, "map-review");
            page.getByText("Toujours vrai", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.getByLabel("Quelque chose de nouveau ?").first().fill("Ce qui est né depuis");
            MapPages.press(page, "C’est ma carte d’aujourd’hui");

            assertThat(MapPages.sentences(page).filter(new Locator.FilterOptions().setHasText("Ce qui est né depuis")))
                    .hasCount(1);
            assertThat(MapPages.sentences(page).filter(new Locator.FilterOptions().setHasText("Voir une équipe oser")))
                    .hasCount(0);
            page.navigate(path + "/versions");
            assertThat(page.getByRole(AriaRole.HEADING, MapPages.named("Toujours vraie ?")))
                    .isVisible();
        }
    }
}
