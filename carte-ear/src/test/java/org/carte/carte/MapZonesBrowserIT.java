package org.carte.carte;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.junit.jupiter.api.Test;

/** Which exercise feeds which zone of a programme's maps: said by an administrator, met by a participant. */
@BesideOthers
class MapZonesBrowserIT {

    final MapFixture day = new MapFixture();

    @Test
    void aFieldFeedsAnotherZone() {
        var person = day.enrol("participant05");
        day.propose(day.answered(person, "La phrase-promesse", "OFFER", "les libraires", "lire plus"));
        var zones = "app/programmes/" + day.programme + "/carte";
        try (var browser = Browser.open()) {
            var admin = browser.laptop();
            Browser.login(admin, zones, "admin");
            assertThat(admin.locator(".feeds li")).hasCount(1);
            assertThat(admin.getByLabel("L’exercice entier").locator("option:checked"))
                    .hasText("Comme l’exercice le dit (Ce que j’ai de plus précieux à offrir)");
            admin.getByLabel("Suite 0").selectOption(new SelectOption().setLabel("Qui je sers"));
            admin.getByLabel("Suite 1").selectOption(new SelectOption().setLabel("Aucune zone"));
            MapPages.photograph(admin, "map-zones");
            admin.setViewportSize(360, 640);
            MapPages.photograph(admin, "map-zones");
            assertThat(admin.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            MapPages.press(admin, "Enregistrer");
            assertThat(admin.getByText("Zones enregistrées.")).isVisible();
            admin.navigate(zones);
            assertThat(admin.getByLabel("Suite 0").locator("option:checked")).hasText("Qui je sers");

            var page = browser.phone();
            Browser.login(page, "app/carte/" + day.trainingSession, "participant05");
            MapPages.press(page, "Ajouter à « Qui je sers »");
            MapPages.press(page, "Prendre « les libraires »");
            assertThat(MapPages.sentences(page)).hasCount(1);
            MapPages.press(page, "Fermer");
            MapPages.press(page, "Ajouter à « Ce que j’ai de plus précieux à offrir »");
            assertThat(MapPages.button(page, "Prendre « les libraires lire plus »"))
                    .isVisible();
            assertThat(MapPages.button(page, "Prendre « lire plus »")).hasCount(0);
        }
    }
}
