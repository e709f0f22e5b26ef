package org.carte.carte;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.junit.jupiter.api.Test;

/** Who is shown a map by whom, and who is not. */
@BesideOthers
class MapSharesBrowserIT {

    final MapFixture day = new MapFixture();
    final String path = "app/carte/" + day.trainingSession;

    @Test
    void aZoneIsSharedOpenedWithoutAnAccountAndTakenBack() {
        day.enrol("participant09");
        MapPages.fill(day, "participant09");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, path + "/partage", "participant09");
            page.getByLabel("Mes talents").check();
            page.getByLabel("Pour qui").fill("Un client");
            MapPages.press(page, "Partager");
            var address = page.getByLabel("Adresse du lien").inputValue();
            MapPages.photograph(page, "map-shares");

            var stranger = browser.phone();
            stranger.navigate("carte/" + address.substring(address.lastIndexOf('/') + 1));
            assertThat(stranger.locator(".outline")).containsText("Écouter ce qui n’est pas dit");
            assertThat(stranger.locator("body")).not().containsText("Une écoute sans agenda");
            assertThat(stranger.locator("body")).not().containsText("La passeuse de mots");
            assertThat(stranger.locator("[data-zone]:visible")).hasCount(1);
            MapPages.photograph(stranger, "map-shared");

            page.reload();
            assertThat(page.locator("#form\\:links")).containsText("Ouvert 1 fois");
            MapPages.press(page, "Retirer ce partage : Un client");
            assertThat(page.locator("#form\\:links")).containsText("Aucun partage");
            stranger.reload();
            assertThat(stranger.getByRole(AriaRole.HEADING, MapPages.named("Ce lien ne mène plus à rien")))
                    .isVisible();
            Browser.checkAccessible(stranger);
        }
    }

    @Test
    void aZoneIsShownToThoseWhoRunTheSessionAndTakenBack() {
        day.enrol("participant09");
        day.facilitate("morgane");
        MapPages.fill(day, "participant09");
        var maps = "app/sessions/" + day.trainingSession + "/cartes";
        try (var browser = Browser.open()) {
            var morgane = browser.laptop();
            Browser.login(morgane, maps, "morgane");
            assertThat(morgane.getByRole(AriaRole.HEADING, MapPages.named("Aucune carte pour l’instant")))
                    .isVisible();
            MapPages.photograph(morgane, "map-entrusted-none");

            var page = browser.phone();
            Browser.login(page, path + "/partage", "participant09");
            page.getByText("Avec l’équipe d’animation de cette session").click();
            page.getByText("Mes talents").click();
            MapPages.press(page, "Partager");
            assertThat(page.getByText("C’est partagé avec l’équipe d’animation"))
                    .isVisible();
            assertThat(page.getByLabel("Adresse du lien")).hasCount(0);
            MapPages.photograph(page, "map-shares");

            morgane.reload();
            MapPages.photograph(morgane, "map-entrusted");
            morgane.locator(".card a").click();
            assertThat(morgane.locator(".outline")).containsText("Écouter ce qui n’est pas dit");
            assertThat(morgane.locator("body")).not().containsText("Une écoute sans agenda");
            assertThat(morgane.locator("body")).not().containsText("La passeuse de mots");
            MapPages.photograph(morgane, "map-entrusted-one");
            morgane.setViewportSize(360, 640);
            MapPages.photograph(morgane, "map-entrusted-one");
            assertThat(morgane.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

            for (var login : new String[] {"admin", "caroline", "participant07"}) {
                var other = browser.laptop();
                Browser.login(other, maps, login);
                assertThat(other.navigate(maps).status()).as(login).isEqualTo(404);
                assertThat(other.navigate(morgane.url()).status()).as(login).isEqualTo(404);
            }
            page.reload();
            assertThat(page.locator("#form\\:links")).containsText("Ouvert 1 fois");
            MapPages.press(page, "Retirer ce partage : L’équipe d’animation");
            assertThat(page.locator("#form\\:links")).containsText("Aucun partage");
            assertThat(morgane.reload().status()).isEqualTo(404);
        }
    }

    @Test
    void aMapIsNotThereForStaffAndStrangers() {
        day.enrol("participant04");
        try (var browser = Browser.open()) {
            for (var login : new String[] {"admin", "morgane", "participant07"}) {
                var page = browser.laptop();
                Browser.login(page, path, login);
                for (var room : new String[] {"", "/versions", "/versions/1", "/partage", "/encore"}) {
                    assertThat(page.navigate(path + room).status())
                            .as(login + room)
                            .isEqualTo(404);
                    assertThat(page.locator("#form")).hasCount(0);
                    assertThat(page.locator("svg.soi")).hasCount(0);
                }
            }
        }
    }
}
