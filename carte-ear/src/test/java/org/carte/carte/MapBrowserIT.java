package org.carte.carte;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.carte.stack.Browser;
import org.junit.jupiter.api.Test;

/** What a participant does with their map, on a phone and with a keyboard alone. */
class MapBrowserIT {

    final MapFixture day = new MapFixture();
    final String path = "app/carte/" + day.trainingSession;

    @Test
    void aMapFillsFromAnswersIsRewordedArrangedAndDownloaded() throws IOException {
        var person = day.enrol("participant04");
        day.answered(person, "La phrase-promesse", "OFFER", "Une écoute sans agenda", "Des mots simples");
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, path, "participant04");
            Browser.checkAccessible(page);

            press(page, "Ajouter à « Ce que j’ai de plus précieux à offrir »");
            press(page, "Prendre « Une écoute sans agenda »");
            assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("Ajouté : « Une écoute sans agenda »");
            press(page, "Prendre « Des mots simples »");
            assertThat(page.getByText("Sur la carte")).hasCount(2);
            Browser.checkAccessible(page);
            page.getByLabel("Une phrase à vous").fill("Trois jours de terrain");
            press(page, "Ajouter cette phrase");
            press(page, "Fermer");
            assertThat(sentences(page))
                    .containsText(
                            new String[] {"Une écoute sans agenda", "Des mots simples", "Trois jours de terrain"});

            press(page, "Monter « Trois jours de terrain »");
            press(page, "Modifier « Une écoute sans agenda »");
            Browser.checkAccessible(page);
            page.getByLabel("Votre phrase").fill("J’écoute, sans agenda");
            press(page, "Enregistrer");
            assertThat(sentences(page))
                    .containsText(new String[] {"J’écoute, sans agenda", "Trois jours de terrain", "Des mots simples"});
            assertThat(sentences(page).first()).containsText("D’après « La phrase-promesse », reformulé");

            page.getByLabel("Ma une", new Page.GetByLabelOptions().setExact(true))
                    .fill("Elle écrit debout");
            page.getByLabel("Ma promesse").fill("Dire sans jargon ce que vous faites.");
            page.getByLabel("Ma une", new Page.GetByLabelOptions().setExact(true))
                    .focus();
            assertThat(page.locator("#form\\:said")).containsText("Enregistré.");
            page.reload();
            assertThat(page.getByLabel("Ma une", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("Elle écrit debout");
            assertThat(page.locator(".soi-narrow")).containsText("Trois jours de terrain");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

            var download = page.waitForDownload(
                    () -> page.getByText("Télécharger le PDF").click());
            var pdf = Files.readAllBytes(download.path());
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(download.suggestedFilename()).isEqualTo("carte-du-soi-2018-02-19.pdf");
            Files.copy(download.path(), screenshots().resolve("map.pdf"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void theOutlineIsWorkedWithAKeyboardAlone() {
        day.enrol("participant05");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, path, "participant05");
            page.locator("#form\\:zones\\:1\\:add").focus();

            page.keyboard().press("Enter");
            type(page, "Poser une question");
            type(page, "Puis me taire");
            assertThat(page.getByLabel("Une phrase à vous")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(button(page, "Ajouter à « Mes talents »")).isFocused();

            button(page, "Monter « Puis me taire »").focus();
            page.keyboard().press("Enter");
            assertThat(button(page, "Descendre « Puis me taire »")).isFocused();
            assertThat(sentences(page)).containsText(new String[] {"Puis me taire", "Poser une question"});
            page.keyboard().press("Tab");
            assertThat(button(page, "Modifier « Puis me taire »")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Votre phrase")).isFocused();
            for (int i = 0; i < 6; i++) {
                page.keyboard().press("Tab");
            }
            assertThat(button(page, "Retirer de la carte")).isFocused();
            page.keyboard().press("Enter");
            assertThat(sentences(page)).containsText(new String[] {"Poser une question"});
            assertThat(sentences(page)).hasCount(1);
            button(page, "Annuler").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#form\\:said")).containsText("Annulé.");
            assertThat(sentences(page)).containsText(new String[] {"Puis me taire", "Poser une question"});
            page.reload();
            button(page, "Rétablir").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#form\\:said")).containsText("Rétabli.");
            assertThat(sentences(page)).hasCount(1);
        }
    }

    @Test
    void aMapLooksWellInEveryLight() {
        var person = day.enrol("participant06");
        day.answered(person, "Le contrechamp", "DIFFERENCE", "Dix ans de reportage avant le conseil");
        fill("participant06");
        try (var browser = Browser.open()) {
            for (var page : new Page[] {browser.phone(), browser.laptop()}) {
                Browser.login(page, path, "participant06");
                var size = page.viewportSize().width;
                for (var light : ColorScheme.values()) {
                    if (light != ColorScheme.NO_PREFERENCE) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                        Browser.checkAccessible(page);
                        Browser.photograph(page, "map-" + size + "-" + light);
                    }
                }
                press(page, "Ajouter à « Ce qui me distingue »");
                assertThat(page.getByLabel("Une phrase à vous")).isFocused();
                Browser.photograph(page, "map-" + size + "-add");
            }
        }
    }

    @Test
    void sentencesAreMergedAndWeighed() {
        day.enrol("participant05");
        fill("participant05");
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, path, "participant05");

            press(page, "Modifier « La parole donnée »");
            page.getByLabel("Réunir avec une autre phrase")
                    .selectOption(new SelectOption().setLabel("Les artisans d’art"));
            assertThat(page.getByLabel("Votre phrase")).hasValue("La parole donnée ; Les artisans d’art");
            Browser.checkAccessible(page);
            page.getByLabel("Votre phrase").fill("La parole donnée aux artisans");
            press(page, "Enregistrer");
            assertThat(page.locator("#form\\:said")).containsText("Réunies : « La parole donnée aux artisans »");
            assertThat(sentences(page)).hasCount(11);

            press(page, "Modifier « La parole donnée aux artisans »");
            page.getByLabel("Poids").selectOption("3");
            press(page, "Enregistrer");
            assertThat(sentences(page).filter(new Locator.FilterOptions().setHasText("La parole donnée aux")))
                    .containsText("Essentiel");
            page.getByText("Écrivez-moi une fois, dans trois mois").click();
            assertThat(page.locator("#form\\:said")).containsText("C’est noté");
            page.reload();
            assertThat(page.locator("#form\\:mayAsk_input")).isChecked();
        }
    }

    @Test
    void aVersionIsKeptComparedAndTakenUpAgain() {
        day.enrol("participant09");
        fill("participant09");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, path + "/versions", "participant09");
            Browser.checkAccessible(page);
            page.getByLabel("Nom de cette version").fill("Premier jet");
            press(page, "Garder la carte d’aujourd’hui");
            assertThat(page.getByRole(AriaRole.HEADING, named("Premier jet"))).isVisible();

            page.navigate(path);
            press(page, "Modifier « La parole donnée »");
            page.getByLabel("Votre phrase").fill("La parole tenue");
            press(page, "Enregistrer");
            assertThat(page.locator("#form\\:said")).containsText("La parole tenue");

            page.navigate(path + "/versions");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Comparer (1)"))
                    .click();
            assertThat(page.locator(".differences > li")).hasCount(1);
            assertThat(page.locator(".differences")).containsText("Reformulée");
            assertThat(page.locator(".differences del")).hasText("La parole donnée");
            assertThat(page.locator(".differences ins")).hasText("La parole tenue");
            photograph(page, "map-compare");

            page.goBack();
            photograph(page, "map-versions");
            press(page, "Reprendre (1)");
            assertThat(page.getByText("La parole donnée").last()).isVisible();
            assertThat(sentences(page).filter(new Locator.FilterOptions().setHasText("La parole tenue")))
                    .hasCount(0);
            page.navigate(path + "/versions");
            assertThat(page.locator(".versions > li")).hasCount(3);
        }
    }

    @Test
    void aZoneIsSharedOpenedWithoutAnAccountAndTakenBack() {
        day.enrol("participant09");
        fill("participant09");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, path + "/partage", "participant09");
            page.getByLabel("Mes talents").check();
            page.getByLabel("Pour qui").fill("Un client");
            press(page, "Créer le lien");
            var address = page.getByLabel("Adresse du lien").inputValue();
            photograph(page, "map-shares");

            var stranger = browser.phone();
            stranger.navigate("carte/" + address.substring(address.lastIndexOf('/') + 1));
            assertThat(stranger.locator(".outline")).containsText("Écouter ce qui n’est pas dit");
            assertThat(stranger.locator("body")).not().containsText("Une écoute sans agenda");
            assertThat(stranger.locator("body")).not().containsText("La passeuse de mots");
            assertThat(stranger.locator("[data-zone]:visible")).hasCount(1);
            photograph(stranger, "map-shared");

            page.reload();
            assertThat(page.locator("#form\\:links")).containsText("Ouvert 1 fois");
            press(page, "Retirer ce lien : Un client");
            assertThat(page.locator("#form\\:links")).containsText("Aucun lien");
            stranger.reload();
            assertThat(stranger.getByRole(AriaRole.HEADING, named("Ce lien ne mène plus à rien")))
                    .isVisible();
            Browser.checkAccessible(stranger);
        }
    }

    @Test
    void aMapIsGoneThroughAgainMonthsLater() {
        day.enrol("participant09");
        fill("participant09");
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, path + "/encore", "participant09");
            photograph(page, "map-review");
            page.getByText("Toujours vrai", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.getByLabel("Quelque chose de nouveau ?").first().fill("Ce qui est né depuis");
            press(page, "C’est ma carte d’aujourd’hui");

            assertThat(sentences(page).filter(new Locator.FilterOptions().setHasText("Ce qui est né depuis")))
                    .hasCount(1);
            assertThat(sentences(page).filter(new Locator.FilterOptions().setHasText("Voir une équipe oser")))
                    .hasCount(0);
            page.navigate(path + "/versions");
            assertThat(page.getByRole(AriaRole.HEADING, named("Toujours vraie ?")))
                    .isVisible();
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

    /** What a day leaves: two or three sentences a zone. */
    private void fill(String login) {
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

    private static void type(Page page, String words) {
        var own = page.getByLabel("Une phrase à vous");
        assertThat(own).isFocused();
        page.keyboard().type(words);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).last()).containsText(words);
        assertThat(own).hasValue("");
    }

    /** In the light and in the dark, and held against the rules of accessibility in both. */
    private static void photograph(Page page, String name) {
        for (var light : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            Browser.checkAccessible(page);
            Browser.photograph(page, name + "-" + page.viewportSize().width + "-" + light);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator sentences(Page page) {
        return page.locator(".outline li li:has(.card-tools) > span:first-child");
    }

    private static Path screenshots() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("carte.ear.dir"), "target", "screenshots"));
    }
}
