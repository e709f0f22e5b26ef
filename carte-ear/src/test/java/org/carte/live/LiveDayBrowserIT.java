package org.carte.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Test;

/** A facilitator, a wall and two phones: the room is moved by push, and the forms of four types say what was saved. */
@BesideOthers
class LiveDayBrowserIT {

    private final LiveDay day = LiveDay.with(
            List.of("participant01", "participant02"),
            List.of("phrase-promesse", "scene-vecue", "barometre-elan", "jeu-des-valeurs"));

    private final List<String> troubles = new ArrayList<>();

    @Test
    void aRoomGoesThroughFourExercises() {
        try (var browser = Browser.open()) {
            var console = listened(browser.laptop());
            var wall = listened(browser.laptop());
            var ines = listened(browser.phone());
            var thomas = listened(browser.phone());
            Browser.login(ines, "app/" + day.base + "/day", "participant01");
            Browser.login(thomas, "app/" + day.base + "/day", "participant02");
            Browser.login(console, "app/" + day.base + "/live", "morgane");
            Browser.login(wall, "app/" + day.base + "/screen", "morgane");
            look(ines, "day-waiting");
            look(console, "console-between");
            look(wall, "wall-between");
            List.of(ines, thomas, console, wall).forEach(LiveDayBrowserIT::waitForPush);

            sentence(console, wall, ines, thomas);
            text(console, ines, thomas);
            scale(console, ines);
            cards(console, ines);

            Browser.press(console, "Verrouiller les réponses");
            Browser.press(console, "Révéler ce qui est partagé");
            Browser.press(console, "Terminer l’exercice");
            assertThat(ines.locator("h1")).containsText("Il n’y a plus d’exercice");
            Assertions.assertThat(troubles).isEmpty();
        }
    }

    private void sentence(Page console, Page wall, Page ines, Page thomas) {
        var started = System.nanoTime();
        Browser.press(console, "Ouvrir « La phrase-promesse »");
        var gap = ines.locator("[data-field='slots.qui']");
        gap.waitFor();
        System.out.println("push to the written page: " + (System.nanoTime() - started) / 1_000_000 + " ms");
        thomas.locator("[data-field='slots.qui']").waitFor();
        assertThat(wall.locator("h1")).containsText("La phrase-promesse");
        gap.pressSequentially("les libraires");
        saved(ines);
        assertThat(chip(console, "Inès")).hasText(java.util.regex.Pattern.compile("écrit"));
        ines.reload();
        assertThat(ines.locator("[data-field='slots.qui']")).hasValue("les libraires");
        assertThat(ines.locator(".sentence-preview")).containsText("J'aide les libraires à …");
        Browser.press(ines, "C’est fini pour moi");
        assertThat(ines.locator(".notice, .ui-message-error").first()).containsText("Il manque");
        ines.reload();
        ines.locator("[data-field='slots.quoi']").fill("vendre des livres");
        ines.locator("[data-field='slots.comment']").fill("de belles histoires");
        saved(ines);
        look(ines, "day-sentence");
        Browser.press(ines, "C’est fini pour moi");
        assertThat(ines.locator(".done-bar")).containsText("Vous avez terminé");
        assertThat(chip(console, "Inès")).containsText("a terminé");
        look(console, "console-open");
        look(wall, "wall-open");
        Browser.press(console, "Verrouiller les réponses");
        assertThat(thomas.locator("main")).containsText("Les réponses sont verrouillées");
        Browser.press(console, "Révéler ce qui est partagé");
        assertThat(thomas.locator(".wall-answers")).containsText("J'aide les libraires à vendre des livres");
        assertThat(wall.locator(".wall-answers")).containsText("de belles histoires");
        look(thomas, "day-revealed");
        look(wall, "wall-revealed");
        look(console, "console-revealed");
    }

    private void text(Page console, Page ines, Page thomas) {
        Browser.press(console, "Ouvrir « Le trésor");
        var box = ines.locator("[data-field='text']");
        box.waitFor();
        box.fill("Une librairie, un samedi. ");
        saved(ines);
        box.pressSequentially("Et la suite");
        Browser.press(console, "+ 5 min");
        assertThat(console.locator(".clock")).containsText(java.util.regex.Pattern.compile("^(29|30):"));
        assertThat(ines.locator(".room-bar .clock")).containsText(java.util.regex.Pattern.compile("^(29|30):"));
        assertThat(box).hasValue("Une librairie, un samedi. Et la suite");
        saved(ines);
        look(ines, "day-text");
        assertThat(thomas.locator("[data-field='text']")).hasValue("");
    }

    private void scale(Page console, Page ines) {
        Browser.press(console, "Verrouiller les réponses");
        Browser.press(console, "Révéler ce qui est partagé");
        Browser.press(console, "Ouvrir « Le baromètre");
        ines.locator("[data-field='rows.apprendre'] label").nth(4).click();
        saved(ines);
        ines.reload();
        assertThat(ines.locator("[data-field='rows.apprendre'] input").nth(4)).isChecked();
        look(ines, "day-scale");
    }

    private void cards(Page console, Page ines) {
        Browser.press(console, "Verrouiller les réponses");
        Browser.press(console, "Révéler ce qui est partagé");
        Browser.press(console, "Ouvrir « Le jeu des valeurs");
        ines.locator("#card-audace").selectOption("essentielles");
        ines.locator("#card-clarte").selectOption("essentielles");
        ines.locator("[data-card='clarte'] [data-step='-1']").click();
        saved(ines);
        ines.reload();
        assertThat(ines.locator("[data-pile='essentielles'] .sort-card").first())
                .containsText("Clarté");
        look(ines, "day-cards");
    }

    /** Nothing is on its way any more, and the page says so. */
    private static void saved(Page page) {
        page.waitForFunction("() => window.carteLive && window.carteLive.isSaved()");
        assertThat(page.locator("#saved")).containsText("Enregistré à");
    }

    private static Locator chip(Page console, String name) {
        return console.locator(".person").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void waitForPush(Page page) {
        page.waitForFunction("() => document.documentElement.dataset.live === 'open'");
    }

    private static void look(Page page, String name) {
        Screens.inBothLights(page, "live-" + name);
    }

    private Page listened(Page page) {
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        return page;
    }
}
