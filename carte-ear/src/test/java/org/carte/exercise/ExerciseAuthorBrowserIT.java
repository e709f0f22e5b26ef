package org.carte.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A facilitator writes an exercise, sees it as participants will, changes it, and keeps a library. */
@BesideOthers
@Order(8)
class ExerciseAuthorBrowserIT {

    private final String title = "Mes piles " + UUID.randomUUID();

    @Test
    void anExerciseIsWrittenPreviewedChangedAndFoundAgain() throws IOException {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/exercises/new", "morgane");
            look(page, "new");
            write(page);
            change(page);
            sheet(page);
            find(page);
            ready(page);
            file(page);
            survey(page);
        }
    }

    /** What one changes in the form of any type is in the preview a moment later. */
    @Test
    void everyTypeIsShownWhileItIsWritten() {
        var morgane = Api.of(Stack.current().app(), Stack.current().keycloak()).as("morgane");
        var wrong = new ArrayList<String>();
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            page.onPageError(wrong::add);
            Browser.login(page, "app/exercises", "morgane");
            for (var exercise : Ready.ofEachType()) {
                var body = Json.createObjectBuilder(exercise).remove("key").build();
                var id = morgane.post("exercises", body).json().getString("id");
                page.navigate("app/exercises/" + id + "/edit");
                var text =
                        page.locator("#config :is(textarea, input[type=text])").first();
                var words = text.inputValue().lines().findFirst().orElseThrow();
                assertThat(page.locator("#preview"))
                        .containsText(words.replaceAll("[{].*", "").strip());
                text.fill(text.inputValue().replace(words, "Autrement " + words));
                text.blur();
                assertThat(page.locator("#preview"))
                        .containsText(
                                "Autrement " + words.replaceAll("[{].*", "").strip());
                assertThat(page.locator("#wrong li")).hasCount(0);
                Browser.photograph(page, "author-type-" + exercise.getString("type"));
                Browser.checkAccessible(page);
            }
        }
        Assertions.assertThat(wrong).isEmpty();
    }

    /** Cards on piles: rows with more than a label, a list of cards, and a pile to be chosen. */
    private void write(Page page) {
        page.locator("main .card a")
                .filter(new Locator.FilterOptions().setHasText("Tri de cartes"))
                .click();
        page.waitForURL(Pattern.compile(".*/write.type=CARD_SORT"));
        page.locator("[id='title']").fill(title);
        assertThat(page.locator("#preview")).containsText("L’aperçu apparaît");
        row(page, 0, "Je garde", "2");
        row(page, 1, "Je laisse", "");
        var cards = page.locator("#config textarea");
        cards.fill("Joie\nSoin\nJeu");
        cards.blur();
        assertThat(page.locator("#wrong")).containsText("Pile à garder");
        limit(page);
        look(page, "edit-wrong");
        page.locator("#config select").selectOption("Je garde");
        assertThat(page.locator("#preview .sort-card")).hasCount(5);
        assertThat(page.locator("#wrong li")).hasCount(0);
        page.locator("#preview .sort-card select").first().selectOption("Je garde");
        assertThat(page.locator("#preview [data-pile=je-garde] .sort-card")).hasCount(1);
        page.locator("[id='tags']").fill("essai, piles");
        look(page, "edit");
        save(page);
        assertThat(page.locator("h1")).hasText(title);
    }

    /** What is wrong is said under the input, and the input says so; what is only missing waits until one saves. */
    private static void limit(Page page) {
        var input = page.locator("#config .edited-rows > li").first().locator("input[type=number]");
        input.fill("999");
        input.blur();
        var said = page.locator("[id='" + input.getAttribute("aria-describedby") + "']");
        assertThat(said).containsText("La valeur doit aller de");
        input.fill("2");
        input.blur();
        assertThat(said).isEmpty();
        var keep = page.locator("#config select").first();
        var missing = page.locator("[id='" + keep.getAttribute("aria-describedby") + "']");
        assertThat(missing).isEmpty();
        Browser.press(page, "Enregistrer");
        assertThat(missing).containsText("Il manque");
    }

    private static void row(Page page, int at, String label, String limit) {
        page.locator("#config").getByText("Ajouter une ligne").first().click();
        var row = page.locator("#config .edited-rows > li").nth(at);
        row.locator("textarea, input[type=text]").first().fill(label);
        row.locator("input[type=number]").fill(limit);
        row.locator("input[type=number]").blur();
    }

    private void change(Page page) {
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Modifier"))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/edit"));
        page.locator("#config textarea").fill("Joie\nSoin\nJeu\nAudace");
        page.locator("#config textarea").blur();
        assertThat(page.locator("#preview")).containsText("Audace");
        save(page);
        assertThat(page.locator("main")).containsText("Version 2");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Version 1"))
                .click();
        assertThat(page.locator("main")).containsText("Vous lisez la version 1");
        Assertions.assertThat(page.locator(".exercise").textContent()).doesNotContain("Audace");
        page.goBack();
        Browser.press(page, "Ajouter à mes favoris");
        assertThat(page.locator("main")).containsText("Retirer de mes favoris");
        look(page, "show");
    }

    private static void save(Page page) {
        Browser.press(page, "Enregistrer");
        page.waitForURL(Pattern.compile(".*/app/exercises/[0-9a-f-]{36}$"));
    }

    private static void sheet(Page page) {
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Feuille à imprimer"))
                .click();
        assertThat(page.locator(".sheet-name")).isVisible();
        look(page, "sheet");
        page.goBack();
    }

    private void find(Page page) {
        Browser.press(page, "Dupliquer");
        page.waitForURL(Pattern.compile(".*/edit"));
        page.navigate("app/exercises?whose=own&tag=piles&q=" + title.substring(10));
        assertThat(page.locator(".card")).hasCount(2);
        assertThat(page.locator(".card").filter(new Locator.FilterOptions().setHasText("personnel")))
                .hasCount(1);
        page.locator("#whose").selectOption("favourites");
        Browser.press(page, "Chercher");
        assertThat(page.locator(".card")).hasCount(1);
        look(page, "list");
    }

    private static void ready(Page page) {
        page.navigate("app/exercises/library");
        Assertions.assertThat(page.locator(".card.ready").count()).isGreaterThanOrEqualTo(20);
        look(page, "library");
        page.locator(".card.ready").first().locator("button").click();
        page.waitForURL(Pattern.compile(".*/app/exercises/[0-9a-f-]{36}$"));
        assertThat(page.locator("h1")).hasText("La météo du matin");
    }

    /** What is downloaded here is added there. */
    private void file(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Télécharger en JSON"))
                .click());
        var json = Files.readString(download.path()).replace("La météo du matin", "Importé " + title);
        page.navigate("app/exercises/library");
        page.locator("#file")
                .setInputFiles(new FilePayload("un.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        Browser.press(page, "Importer un fichier");
        page.waitForURL(Pattern.compile(".*whose=own"));
        page.navigate("app/exercises?q=Import%C3%A9+" + title.substring(10));
        assertThat(page.locator(".card")).hasCount(1);
    }

    /** A form made elsewhere: what becomes of it, in the language one wants, then what is wanted of it. */
    private void survey(Page page) throws IOException {
        page.navigate("app/exercises/library");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("SurveyJS"))
                .click();
        page.waitForURL(Pattern.compile(".*/app/exercises/survey"));
        look(page, "survey-empty");
        page.locator("#file")
                .setInputFiles(new FilePayload("x.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
        Browser.press(page, "Voir ce que cela donne");
        assertThat(page.locator("body")).containsText("Ce n’est pas un formulaire SurveyJS");
        var form = SurveyIT.form(title).getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("form.json", "application/json", form));
        Browser.press(page, "Voir ce que cela donne");
        assertThat(page.locator(".survey-report > li")).hasCount(4);
        assertThat(page.locator("#report")).containsText("Avant la journée");
        assertThat(page.locator("#report")).containsText("Ce type de question n’a pas d’équivalent.");
        look(page, "survey");
        page.locator("#language").selectOption("en");
        assertThat(page.locator("#report")).containsText("Before the day");
        page.locator(".survey-report input[type=checkbox]").first().uncheck();
        Browser.press(page, "Ajouter les exercices cochés");
        page.waitForURL(Pattern.compile(".*whose=own"));
        page.navigate("app/exercises?whose=own&q=Your+energy+" + title.replace(' ', '+'));
        assertThat(page.locator(".card")).hasCount(1);
        page.navigate("app/exercises?whose=own&q=Your+trade+" + title.replace(' ', '+'));
        assertThat(page.locator(".card")).hasCount(0);
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, width == 360 ? 640 : 800);
            Browser.photograph(page, "author-" + name + "-" + width);
            Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(name)
                    .isEqualTo(width);
            Browser.checkAccessible(page);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.photograph(page, "author-" + name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }
}
