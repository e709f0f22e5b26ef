package org.carte.carte;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carte.stack.Screens;

/** What the browser tests of maps have in common. */
final class MapPages {

    private MapPages() {}

    /** What a day leaves: two or three sentences a zone. */
    static void fill(MapFixture day, String login) {
        var api = MapFixture.api().as(login);
        var zones = Json.createArrayBuilder();
        var said = new String[][] {
            {"DRIVE", "Voir une équipe oser dire ce qui compte vraiment", "La transmission d’un geste juste"},
            {"TALENTS", "Écouter ce qui n’est pas dit", "Rendre simple ce qui paraît compliqué", "Dessiner en direct"},
            {"OFFER", "Un regard neuf et bienveillant sur votre métier", "Du calme quand tout s’accélère"},
            {"VALUES", "La parole donnée", "Des clients curieux, prêts à remettre leurs habitudes en question"},
            {"AUDIENCE", "Les artisans d’art", "Les petites coopératives agricoles"},
            {"STORY", "Petite-fille d’une relieuse"}
        };
        for (var zone : said) {
            var entries = Json.createArrayBuilder();
            for (int at = 1; at < zone.length; at++) {
                entries.add(Json.createObjectBuilder().add("text", zone[at]));
            }
            zones.add(Json.createObjectBuilder().add("zone", zone[0]).add("entries", entries));
        }
        var map = Json.createObjectBuilder()
                .add("headline", "La passeuse de mots des artisans")
                .add(
                        "promise",
                        "J’aide les artisans d’art à raconter leur métier avec des mots cueillis dans leur atelier.")
                .add("zones", zones)
                .build();
        var address = "me/maps/" + day.trainingSession;
        api.get(address);
        assertThat(api.put(address, map, "*").status()).isEqualTo(200);
    }

    /** In the light and in the dark, and held against the rules of accessibility in both. */
    static void photograph(Page page, String name) {
        Screens.inBothLights(page, name + "-" + page.viewportSize().width);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static void press(Page page, String name) {
        button(page, name).click();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator sentences(Page page) {
        return page.locator(".outline li li:has(.card-tools) > span:first-child");
    }

    static Path screenshots() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("carte.ear.dir"), "target", "screenshots"));
    }
}
