package org.carte.carte;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.carte.demo.LivedDay;
import org.carte.demo.ReferenceDay;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.junit.jupiter.api.Test;

/** What a participant does with their map, on a phone and with a keyboard alone. */
@BesideOthers
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

            MapPages.press(page, "Ajouter à « Ce que j’ai de plus précieux à offrir »");
            MapPages.press(page, "Prendre « Une écoute sans agenda »");
            assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("Ajouté : « Une écoute sans agenda »");
            MapPages.press(page, "Prendre « Des mots simples »");
            assertThat(page.getByText("Sur la carte")).hasCount(2);
            Browser.checkAccessible(page);
            page.getByLabel("Une phrase à vous").fill("Trois jours de terrain");
            MapPages.press(page, "Ajouter cette phrase");
            MapPages.press(page, "Fermer");
            assertThat(MapPages.sentences(page))
                    .containsText(
                            new String[] {"Une écoute sans agenda", "Des mots simples", "Trois jours de terrain"});

            pressQuickly(page, "Modifier « Une écoute sans agenda »", "Monter « Trois jours de terrain »");
            Browser.checkAccessible(page);
            page.getByLabel("Votre phrase").fill("J’écoute, sans agenda");
            MapPages.press(page, "Enregistrer");
            assertThat(MapPages.sentences(page))
                    .containsText(new String[] {"J’écoute, sans agenda", "Trois jours de terrain", "Des mots simples"});
            assertThat(MapPages.sentences(page).first()).containsText("D’après « La phrase-promesse », reformulé");
            pressQuickly(page, "Modifier « Trois jours de terrain »", "Monter « Des mots simples »");
            assertThat(page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"))
                    .as("the button that took the place is not pressed")
                    .isEqualTo(true);

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
            Files.copy(download.path(), MapPages.screenshots().resolve("map.pdf"), StandardCopyOption.REPLACE_EXISTING);
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
            assertThat(MapPages.button(page, "Ajouter à « Mes talents »")).isFocused();

            MapPages.button(page, "Monter « Puis me taire »").focus();
            page.keyboard().press("Enter");
            assertThat(MapPages.button(page, "Descendre « Puis me taire »")).isFocused();
            assertThat(MapPages.sentences(page)).containsText(new String[] {"Puis me taire", "Poser une question"});
            page.keyboard().press("Tab");
            assertThat(MapPages.button(page, "Modifier « Puis me taire »")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Votre phrase")).isFocused();
            for (int i = 0; i < 6; i++) {
                page.keyboard().press("Tab");
            }
            assertThat(MapPages.button(page, "Retirer de la carte")).isFocused();
            page.keyboard().press("Enter");
            assertThat(MapPages.sentences(page)).containsText(new String[] {"Poser une question"});
            assertThat(MapPages.sentences(page)).hasCount(1);
            MapPages.button(page, "Annuler").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#form\\:said")).containsText("Annulé.");
            assertThat(MapPages.sentences(page)).containsText(new String[] {"Puis me taire", "Poser une question"});
            page.reload();
            MapPages.button(page, "Rétablir").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#form\\:said")).containsText("Rétabli.");
            assertThat(MapPages.sentences(page)).hasCount(1);
        }
    }

    /** The map of the reference day; the one of the laptop, in the light, is {@code docs/map.png}. */
    @Test
    void aMapLooksWellInEveryLight() {
        var person = day.enrol("participant01");
        day.answered(person, "Le contrechamp", "DIFFERENCE", "Dix ans de reportage avant le conseil");
        new LivedDay(MapFixture.api(), ReferenceDay.read(), day.trainingSession.toString()).draw("participant01");
        try (var browser = Browser.open()) {
            for (var page : new Page[] {browser.phone(), browser.laptop()}) {
                Browser.login(page, path, "participant01");
                var size = page.viewportSize().width;
                for (var light : ColorScheme.values()) {
                    if (light != ColorScheme.NO_PREFERENCE) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                        Browser.checkAccessible(page);
                        Browser.photograph(page, "map-" + size + "-" + light);
                    }
                }
                MapPages.press(page, "Ajouter à « Ce qui me distingue »");
                assertThat(page.getByLabel("Une phrase à vous")).isFocused();
                Browser.photograph(page, "map-" + size + "-add");
            }
        }
    }

    @Test
    void sentencesAreMergedAndWeighed() {
        day.enrol("participant05");
        MapPages.fill(day, "participant05");
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, path, "participant05");

            MapPages.press(page, "Modifier « La parole donnée »");
            page.getByLabel("Réunir avec une autre phrase")
                    .selectOption(new SelectOption().setLabel("Les artisans d’art"));
            assertThat(page.getByLabel("Votre phrase")).hasValue("La parole donnée ; Les artisans d’art");
            Browser.checkAccessible(page);
            page.getByLabel("Votre phrase").fill("La parole donnée aux artisans");
            MapPages.press(page, "Enregistrer");
            assertThat(page.locator("#form\\:said")).containsText("Réunies : « La parole donnée aux artisans »");
            assertThat(MapPages.sentences(page)).hasCount(11);

            MapPages.press(page, "Modifier « La parole donnée aux artisans »");
            page.getByLabel("Poids").selectOption("3");
            MapPages.press(page, "Enregistrer");
            assertThat(MapPages.sentences(page).filter(new Locator.FilterOptions().setHasText("La parole donnée aux")))
                    .containsText("Essentiel");
            page.getByText("Écrivez-moi une fois, dans trois mois").click();
            assertThat(page.locator("#form\\:said")).containsText("C’est noté");
            page.reload();
            assertThat(page.locator("#form\\:mayAsk")).isChecked();
        }
    }

    /** Somebody is quicker than the page: what was pressed before is answered between press and release of a button. */
    private static void pressQuickly(Page page, String button, String before) {
        MapPages.button(page, button).hover();
        page.mouse().down();
        page.evaluate("() => { window.drawn = document.querySelector('.outline'); }");
        MapPages.button(page, before).dispatchEvent("click");
        page.waitForFunction("() => !window.drawn.isConnected");
        page.mouse().up();
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
}
