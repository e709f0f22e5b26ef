package org.carte.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.carte.demo.ReferenceDay;
import org.carte.live.LiveDay;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Patience;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Two facilitators and ten phones at once, through exercises of the reference day. One phone loses the network, one is
 * reloaded at the worst moment, one is logged out while typing, one has a clock that is an hour off, one comes late.
 */
@BesideOthers
@Order(4)
class RoomOfTwelveBrowserIT {

    private static final List<String> EXERCISES = List.of("phrase-promesse", "barometre-elan", "scene-vecue");
    private static final String HOUR_OFF =
            """
            const Right = Date;
            window.Date = class extends Right {
              constructor(...given) { super(...(given.length ? given : [Right.now() + 3600000])); }
              static now() { return Right.now() + 3600000; }
            };""";

    private final List<String> troubles = new ArrayList<>();
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private LiveDay day;
    private List<String> logins;

    @Test
    void losesNotAWord() {
        logins = ReferenceDay.read().participants();
        day = LiveDay.with(logins, EXERCISES).ledBy("caroline");
        try (var browser = Browser.open()) {
            var morgane = facilitator(browser, "morgane");
            var caroline = facilitator(browser, "caroline");
            logins.subList(0, 9).forEach(login -> arrives(browser, login));

            Browser.press(morgane, "Ouvrir « La phrase-promesse »");
            everybody(0);
            theClocksAgree();
            theConsoleShowsEverybody(morgane);
            Browser.press(caroline, "Verrouiller les réponses");
            pages.values().forEach(page -> new Phone(page).sees("Les réponses sont verrouillées"));
            assertThat(pages.get(logins.get(0)).locator(".wall-answers")).hasCount(0);
            Browser.press(morgane, "Révéler ce qui est partagé");
            pages.values().forEach(page -> assertThat(page.locator("main")).containsText("Ce que la salle partage"));

            Browser.press(caroline, "Ouvrir « " + title(1) + " »");
            arrives(browser, logins.get(9));
            everybody(1);
            assertThat(morgane.locator(".console-count")).containsText("10");
            Browser.press(morgane, "Verrouiller les réponses");
            Browser.press(caroline, "Révéler ce qui est partagé");
            Browser.press(morgane, "Ouvrir « " + title(2) + " »");
            phone(0).follows(title(2));
            troublesOfADay();
            everybody(2);
            Browser.checkAccessible(phonePage(0));
            Browser.press(caroline, "Verrouiller les réponses");
            Browser.press(morgane, "Révéler ce qui est partagé");
            Browser.press(caroline, "Terminer l’exercice");
            pages.values().forEach(page -> assertThat(page.locator("h1")).containsText("Il n’y a plus d’exercice"));
        }
        Assertions.assertThat(troubles).isEmpty();
    }

    /** At one glance: on a laptop nobody is hidden below the buttons, and pressing one of these does not move the page. */
    private static void theConsoleShowsEverybody(Page console) {
        console.evaluate("() => window.scrollTo(0, 0)");
        console.locator("#more1").click();
        assertThat(console.locator("#turn")).containsText("+1 min");
        Assertions.assertThat(
                        console.evaluate(
                                """
                                () => Array.from(document.querySelectorAll('.console .person, .console .clock')).filter(one => {
                                  const box = one.getBoundingClientRect();
                                  return box.top < 0 || box.bottom > document.querySelector('.console-next').getBoundingClientRect().top;
                                }).length"""))
                .isEqualTo(0);
        assertThat(console.locator(".console .person")).hasCount(10);
    }

    /** All write what they wrote in the reference day, at the same time, and the server has it word for word. */
    private void everybody(int exercise) {
        var asked = day.exerciseOf(EXERCISES.get(exercise));
        pages.forEach((login, page) -> {
            var phone = new Phone(page);
            phone.follows(asked.getString("title"));
            phone.writes(asked, payload(login, exercise));
        });
        pages.values().forEach(page -> new Phone(page).finishes());
        pages.keySet()
                .forEach(login ->
                        Assertions.assertThat(stored(login, exercise)).as(login).isEqualTo(payload(login, exercise)));
    }

    /** Each on another phone, all at once. */
    private void troublesOfADay() {
        var offline = phonePage(1);
        offline.context().setOffline(true);
        box(offline).fill("Écrit dans le tunnel");
        assertThat(offline.locator("#saved")).containsText("Gardé sur cet appareil");

        var reloaded = phonePage(2);
        box(reloaded).pressSequentially("Tapé, et aussitôt");
        reloaded.reload();
        assertThat(box(reloaded)).hasValue("Tapé, et aussitôt");

        var expired = phonePage(3);
        expired.context().clearCookies();
        box(expired).pressSequentially("La session finit");
        Browser.loginByPassword(expired, logins.get(3));
        assertThat(box(expired)).hasValue("La session finit");

        offline.context().setOffline(false);
        List.of(offline, reloaded, expired).forEach(page -> new Phone(page).saved());
        Assertions.assertThat(stored(logins.get(1), 2).getString("text")).isEqualTo("Écrit dans le tunnel");
        Assertions.assertThat(stored(logins.get(2), 2).getString("text")).isEqualTo("Tapé, et aussitôt");
        Assertions.assertThat(stored(logins.get(3), 2).getString("text")).isEqualTo("La session finit");
    }

    /** The clock of the server is the clock of the room: to the second, or one tick of it. */
    private void theClocksAgree() {
        var off = phonePage(4);
        Assertions.assertThat((boolean)
                        off.evaluate("() => Date.now() - new Date(performance.timeOrigin).getTime() > 3000000"))
                .as("its own clock is off")
                .isTrue();
        // a busy machine may let one of two pages tick late; a clock that is an hour off is off at every look
        Patience.until(
                () -> Math.abs(seconds(off) - seconds(phonePage(0))) <= 2, "its clock is not the clock of the room");
    }

    private static int seconds(Page page) {
        var shown = page.locator(".room-bar .clock").textContent().strip().split(":", 2);
        return Integer.parseInt(shown[0]) * 60 + Integer.parseInt(shown[1]);
    }

    private void arrives(Browser browser, String login) {
        var page = listened(browser.phone());
        if (login.equals(logins.get(4))) {
            page.addInitScript(HOUR_OFF);
        }
        Browser.login(page, "app/" + day.base + "/day", login);
        page.waitForFunction("() => document.documentElement.dataset.live === 'open'");
        pages.put(login, page);
    }

    private Page facilitator(Browser browser, String login) {
        var page = listened(browser.laptop());
        Browser.login(page, "app/" + day.base + "/live", login);
        page.waitForFunction("() => document.documentElement.dataset.live === 'open'");
        return page;
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

    private String title(int exercise) {
        return day.exerciseOf(EXERCISES.get(exercise)).getString("title");
    }

    private JsonObject payload(String login, int exercise) {
        return day.day.answer(login, EXERCISES.get(exercise)).getJsonObject("payload");
    }

    private JsonObject stored(String login, int exercise) {
        return day.api.as(login).get(day.run(exercise) + "/answer").json().getJsonObject("payload");
    }

    private Phone phone(int number) {
        return new Phone(phonePage(number));
    }

    private Page phonePage(int number) {
        return pages.get(logins.get(number));
    }

    private static Locator box(Page page) {
        return page.locator("[data-field='text']");
    }
}
