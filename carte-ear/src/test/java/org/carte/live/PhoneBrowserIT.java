package org.carte.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Test;

/** What somebody writes on a phone: said truthfully, kept whatever happens, offered again when two devices disagree. */
@BesideOthers
class PhoneBrowserIT {

    private static final String INES = "participant01";
    private static final String THOMAS = "participant02";
    private static final String DRAFTS =
            "() => Object.keys(localStorage).filter(key => key.startsWith('carte.draft:')).length";

    private final LiveDay day = LiveDay.with(List.of(INES, THOMAS), List.of("scene-vecue", "phrase-promesse"));

    @Test
    void saysWhereTheRoomIsAndWhereTheWordsAre() {
        try (var browser = Browser.open()) {
            var phone = opened(browser, INES);
            look(phone, "waiting");
            day.move(0, "OPEN");
            text(phone).waitFor();
            assertThat(phone.locator("#saved")).hasText("Rien d’écrit pour l’instant");
            look(phone, "empty");
            text(phone).pressSequentially("Une librairie, un samedi.");
            assertThat(phone.locator("#saved")).hasText("Enregistrement…");
            look(phone, "writing");
            saved(phone);
            look(phone, "saved");
            whoMayRead(phone);
            withoutNetwork(phone);
            asTheRoomPauses(phone);
            lockedTooEarly(phone);
            day.move(0, "REVEALED");
            // the bar knows before the page itself is another one
            assertThat(phone.locator("main")).not().containsText("Les réponses sont verrouillées");
            assertThat(phone.locator(".room-bar")).containsText("Révélé");
            look(phone, "revealed");
            day.move(0, "CLOSED");
            assertThat(phone.locator("h1")).containsText("va commencer");
            day.move(1, "OPEN");
            phone.locator("[data-field='slots.qui']").waitFor();
            day.move(1, "CLOSED");
            assertThat(phone.locator("h1")).containsText("plus d’exercice");
            look(phone, "closed");
        }
    }

    /** The room moves, and just then the network swallows the question where it is now. */
    @Test
    void followsTheRoomThoughReadingItFailsOnce() {
        try (var browser = Browser.open()) {
            var phone = opened(browser, INES);
            var swallowed = new ArrayList<Route>();
            phone.route(Pattern.compile("/day$"), route -> {
                if (swallowed.isEmpty() && route.request().method().equals("POST")) {
                    swallowed.add(route);
                    route.abort();
                } else {
                    route.resume();
                }
            });
            day.move(0, "OPEN");

            text(phone).waitFor();
            Assertions.assertThat(swallowed).hasSize(1);
        }
    }

    /** The words are there before the scripts are, and so are some thumbs. */
    @Test
    void whatIsTypedWhileThePageIsLoadingIsSaved() {
        day.move(0, "OPEN");
        var held = new ArrayList<Route>();
        try (var browser = Browser.open()) {
            var phone = browser.phone();
            phone.route(Pattern.compile("/day\\.js"), held::add);
            Browser.login(phone, "app", INES);
            phone.navigate("app/" + day.base + "/day", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            text(phone).fill("Tapé aussitôt");
            assertThat(phone.locator("#saved")).hasText("Rien d’écrit pour l’instant");

            phone.waitForCondition(() -> !held.isEmpty());
            held.get(0).resume();

            saved(phone);
            Assertions.assertThat(stored(INES)).isEqualTo("Tapé aussitôt");
        }
    }

    private void whoMayRead(Page phone) {
        phone.locator(".readers summary").click();
        phone.locator(".readers label")
                .filter(new Locator.FilterOptions().setHasText("Toute la salle, avec"))
                .click();
        assertThat(phone.locator(".readers summary")).containsText("Toute la salle, avec votre nom");
        assertThat(phone.locator(".reach dd").nth(0)).hasText("Personne d’autre que vous");
        assertThat(phone.locator(".reach dd").nth(1)).hasText("Toute la salle, avec votre nom");
        look(phone, "readers");
    }

    private void withoutNetwork(Page phone) {
        text(phone).focus();
        phone.context().setOffline(true);
        text(phone).press("Control+End");
        text(phone).pressSequentially(" Sans réseau.");
        assertThat(phone.locator("#saved")).containsText("Gardé sur cet appareil");
        assertThat(phone.locator("#told")).containsText("Gardé sur cet appareil");
        look(phone, "offline");
        phone.context().setOffline(false);
        saved(phone);
        Assertions.assertThat(phone.evaluate(DRAFTS)).isEqualTo(0);
        Assertions.assertThat(stored(INES)).endsWith("Sans réseau.");
    }

    /** A pause takes nothing out of anybody's hands: not the text, not the caret, not the focus. */
    private void asTheRoomPauses(Page phone) {
        text(phone).evaluate("box => { box.focus(); box.setSelectionRange(4, 4); }");
        day.move(0, "PAUSED");
        assertThat(phone.locator("[data-pause]")).isVisible();
        assertThat(text(phone)).isFocused();
        phone.keyboard().type("perdue");
        look(phone, "paused");
        day.move(0, "OPEN");
        assertThat(phone.locator("[data-pause]")).isHidden();
        phone.keyboard().type("petite ");
        assertThat(text(phone)).hasValue("Une petite librairie, un samedi. Sans réseau.");
        saved(phone);
    }

    /** What comes too late stays where it was typed, and leaves by itself when the exercise is opened again. */
    private void lockedTooEarly(Page phone) {
        phone.context().setOffline(true);
        text(phone).press("Control+End");
        text(phone).pressSequentially(" Trop tard.");
        assertThat(phone.locator("#saved")).containsText("Gardé sur cet appareil");
        day.move(0, "LOCKED");
        phone.context().setOffline(false);
        assertThat(phone.locator("[data-late]")).containsText("Trop tard.");
        Assertions.assertThat(stored(INES)).endsWith("Sans réseau.");
        look(phone, "locked");
        day.move(0, "OPEN");
        assertThat(text(phone)).hasValue("Une petite librairie, un samedi. Sans réseau. Trop tard.");
        saved(phone);
        Assertions.assertThat(stored(INES)).endsWith("Trop tard.");
        day.move(0, "LOCKED");
        assertThat(phone.locator("main")).containsText("Les réponses sont verrouillées");
        assertThat(phone.locator("[data-late]")).isHidden();
    }

    @Test
    void offersWhatAnotherDeviceWroteInTheSameField() {
        day.move(0, "OPEN");
        try (var browser = Browser.open()) {
            var phone = opened(browser, INES);
            var tablet = opened(browser, INES);
            text(phone).fill("Écrit sur le téléphone.");
            saved(phone);
            text(tablet).fill("Écrit sur la tablette.");
            saved(tablet);
            var other = tablet.locator(".other-version");
            assertThat(other).containsText("Écrit sur le téléphone.");
            assertThat(tablet.locator("#told")).containsText("autre version");
            look(tablet, "conflict");
            Browser.press(tablet, "Reprendre cette version");
            assertThat(text(tablet)).hasValue("Écrit sur le téléphone.");
            assertThat(other).containsText("Écrit sur la tablette.");
            Browser.press(tablet, "Ne pas la garder");
            assertThat(other).hasCount(0);
            // the tablet writes while the phone is in a tunnel and has written before
            phone.context().setOffline(true);
            text(phone).fill("Dans le tunnel.");
            assertThat(phone.locator("#saved")).containsText("Gardé sur cet appareil");
            text(tablet).fill("Pendant ce temps.");
            saved(tablet);
            phone.context().setOffline(false);
            assertThat(text(phone)).hasValue("Pendant ce temps.");
            assertThat(phone.locator(".other-version")).containsText("Dans le tunnel.");
            Assertions.assertThat(stored(INES)).isEqualTo("Pendant ce temps.");
        }
    }

    @Test
    void isThereAgainAfterAReloadAfterANewLoginAndOnAnotherDevice() {
        day.move(0, "OPEN");
        try (var browser = Browser.open()) {
            var phone = opened(browser, INES);
            text(phone).focus();
            text(phone).pressSequentially("Tapé, pas encore enregistré");
            phone.reload();
            assertThat(text(phone)).hasValue("Tapé, pas encore enregistré");
            assertThat(text(phone)).isFocused();
            saved(phone);

            text(phone).press("Control+End");
            text(phone).pressSequentially(", puis la session expire");
            // before the last letters are sent; what the page asks for by itself may be the first to be refused
            phone.context().clearCookies();
            Browser.loginByPassword(phone, INES);
            assertThat(text(phone)).hasValue("Tapé, pas encore enregistré, puis la session expire");
            saved(phone);

            var another = opened(browser, INES);
            assertThat(text(another)).hasValue("Tapé, pas encore enregistré, puis la session expire");
            leavesNothingBehind(phone);
        }
    }

    /** Who takes the device next finds not a word: neither in the form nor in what the browser keeps. */
    private void leavesNothingBehind(Page phone) {
        phone.route("**/day", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        text(phone).press("Control+End");
        text(phone).pressSequentially(". Un secret");
        assertThat(phone.locator("#saved")).containsText("Gardé sur cet appareil");
        phone.onDialog(dialog -> {
            Assertions.assertThat(dialog.message()).contains("pas encore été envoyés");
            dialog.accept();
        });
        phone.locator(".user-menu summary").click();
        Browser.press(phone, "Se déconnecter");
        phone.waitForURL(url -> !url.contains("/day"));
        Assertions.assertThat(phone.evaluate(DRAFTS)).isEqualTo(0);
        phone.unroute("**/day");
        Browser.login(phone, "app/" + day.base + "/day", THOMAS);
        assertThat(text(phone)).hasValue("");
    }

    private Page opened(Browser browser, String login) {
        var page = browser.phone();
        Browser.login(page, "app/" + day.base + "/day", login);
        page.waitForFunction("() => document.documentElement.dataset.live === 'open'");
        return page;
    }

    private String stored(String login) {
        return day.api
                .as(login)
                .get(day.run(0) + "/answer")
                .json()
                .getJsonObject("payload")
                .getString("text");
    }

    private static Locator text(Page page) {
        return page.locator("[data-field='text']");
    }

    private static void saved(Page page) {
        page.waitForFunction("() => window.carteLive && window.carteLive.isSaved()");
        assertThat(page.locator("#saved")).containsText("Enregistré à");
    }

    private static void look(Page page, String name) {
        Screens.inBothLights(page, "phone-" + name);
    }
}
