package org.carte.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Test;

/** Three phones and a facilitator: put together, one asks the other, they change over, and each decides what to keep. */
@BesideOthers
class PairsBrowserIT {

    private static final String INES = "participant01";
    private static final String THOMAS = "participant02";
    private static final String THIRD = "participant03";

    private final LiveDay day = LiveDay.of(
            List.of(INES, THOMAS, THIRD),
            List.of(Matrix.interviewing("L’interview croisée"), Matrix.mirroring("Le miroir")));
    private final List<String> troubles = new ArrayList<>();

    @Test
    void twoInterviewEachOtherAndOneComesLate() {
        try (var browser = Browser.open()) {
            var console = listened(browser.laptop());
            var ines = listened(browser.phone());
            var thomas = listened(browser.phone());
            var late = listened(browser.phone());
            day.move(0, "OPEN");
            Browser.login(ines, "app/" + day.base + "/day", INES);
            Browser.login(thomas, "app/" + day.base + "/day", THOMAS);
            Browser.login(console, "app/" + day.base + "/live", "morgane");
            List.of(ines, thomas, console).forEach(PairsBrowserIT::waitForPush);
            assertThat(ines.locator(".mates")).containsText("Les binômes vont être formés");
            look(console, "console-none");

            pair(console, ines, thomas);
            interview(console, ines, thomas);
            decide(thomas);
            comesLate(console, late, ines);
            map(thomas);
            Assertions.assertThat(troubles).isEmpty();
        }
    }

    /** Who was here is put together; who was not is not waited for. */
    private void pair(Page console, Page ines, Page thomas) {
        Browser.press(console, "Former au hasard");
        assertThat(ines.locator(".mates")).containsText("Vous travaillez avec Thomas");
        assertThat(thomas.locator(".mates")).containsText("Vous travaillez avec Inès");
        assertThat(console.locator(".pair-groups > li")).hasCount(1);
        assertThat(console.locator(".pair-out li")).hasCount(1);
        look(ines, "day-pair");
    }

    private void interview(Page console, Page ines, Page thomas) {
        console.locator("#turnMinutes").fill("5");
        Browser.press(console, "Commencer le premier tour");
        assertThat(console.locator(".turn-name")).containsText(Pattern.compile("Tour 1 sur 2\\s+[45]:"));
        boolean inesAsks =
                (Boolean) ines.waitForFunction("() => { const t = document.querySelector('.mates').textContent;"
                                + " return t.includes('interroge') && { ines: t.includes('À vous d’interroger') }; }")
                        .evaluate("asks => asks.ines");
        var asking = inesAsks ? ines : thomas;
        var asked = inesAsks ? thomas : ines;
        assertThat(asking.locator(".mates")).containsText("À vous d’interroger");
        assertThat(asked.locator(".mates")).containsText("vous interroge");
        write(asking, "Une première phrase.");
        look(asking, "day-asking");
        look(asked, "day-asked");
        look(console, "console-turn");

        // what was typed is not lost when the turn changes, and whoever asked is asked now
        asking.locator("#exercise-q").pressSequentially(" Et une suite");
        Browser.press(console, "On change : tour suivant");
        assertThat(asked.locator(".mates")).containsText("À vous d’interroger");
        assertThat(asking.locator(".mates")).containsText("vous interroge");
        assertThat(asking.locator("#exercise-q")).hasValue("Une première phrase. Et une suite");

        write(ines, "Il écoute avant de parler. Il range les idées des autres. Il rit trop fort.");
        assertThat(thomas.locator("#heard")).not().containsText("phrases vous attendent");
        Browser.press(ines, "Je remets ce que j’ai écrit");
        assertThat(ines.locator(".done-bar")).containsText("C’est remis");
        assertThat(thomas.locator("#heard")).containsText("3 phrases vous attendent");
        look(thomas, "day-heard");
    }

    private void decide(Page thomas) {
        thomas.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lire ce qu’on a écrit sur vous"))
                .click();
        assertThat(thomas.locator(".heard > li")).hasCount(3);
        look(thomas, "about-open");
        sentence(thomas, "Il écoute")
                .getByRole(AriaRole.BUTTON, named("Garder"))
                .click();
        assertThat(sentence(thomas, "Il écoute")).containsText("Gardée");
        sentence(thomas, "Il range")
                .getByRole(AriaRole.BUTTON, named("Reformuler"))
                .click();
        sentence(thomas, "Il range").locator("textarea").fill("Je range les idées des autres");
        look(thomas, "about-reword");
        sentence(thomas, "Il range")
                .getByRole(AriaRole.BUTTON, named("Garder ainsi"))
                .click();
        assertThat(sentence(thomas, "Il range")).containsText("Vous en gardez : Je range les idées des autres");
        sentence(thomas, "Il rit").getByRole(AriaRole.BUTTON, named("Refuser")).click();
        assertThat(sentence(thomas, "Il rit")).containsText("Refusée");
        look(thomas, "about-decided");
    }

    private void comesLate(Page console, Page late, Page ines) {
        Browser.login(late, "app/" + day.base + "/day", THIRD);
        waitForPush(late);
        console.locator(".pair-out").getByRole(AriaRole.BUTTON).click();
        assertThat(late.locator(".mates")).containsText("interroge");
        assertThat(console.locator(".pair-groups > li .pair-mate")).hasCount(3);
        assertThat(console.locator(".turn-name")).containsText("Tour 2 sur 3");
        look(console, "console-three");
        look(late, "day-three");
        // what Inès has handed over is still there
        assertThat(ines.locator("#exercise-q")).hasValue(Pattern.compile("Il écoute|^$"));
        Browser.press(console, "Manche suivante, à tour de rôle");
        assertThat(console.locator(".pairs h2")).containsText("manche 2");
    }

    private void map(Page thomas) {
        thomas.navigate("app/carte/" + day.id);
        thomas.locator("button[id$=':add']").first().click();
        var offers = thomas.locator(".soi-open");
        assertThat(offers).containsText("Il écoute avant de parler.");
        assertThat(offers).containsText("écrit par Inès");
        assertThat(offers).containsText("Je range les idées des autres");
        assertThat(offers).not().containsText("Il rit");
        offers.locator("li")
                .filter(new Locator.FilterOptions().setHasText("Je range"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(thomas.locator("[id='form:outline']")).containsText("Je range les idées des autres");
        look(thomas, "map-offered");
    }

    private static void write(Page page, String text) {
        page.locator("#exercise-q").fill(text);
        page.waitForFunction("() => window.carteLive.isSaved()");
        assertThat(page.locator("#saved")).containsText("Enregistré à");
    }

    private static Locator sentence(Page page, String text) {
        return page.locator(".heard > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static void waitForPush(Page page) {
        page.waitForFunction("() => document.documentElement.dataset.live === 'open'");
    }

    private static void look(Page page, String name) {
        Screens.inBothLights(page, "pairs-" + name);
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " scrolls sideways")
                .isEqualTo(true);
    }

    private Page listened(Page page) {
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                troubles.add(message.text());
            }
        });
        return page;
    }
}
