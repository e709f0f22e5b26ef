package org.carte.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.carte.live.LiveDay;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every type is answered twice to its end: with the keyboard alone at a desk, with a thumb alone on a small phone. */
@BesideOthers
@Order(3)
class ExerciseAnswersBrowserIT {

    private static final String INES = "participant01";
    private static final String THOMAS = "participant02";

    @Test
    void everyTypeIsAnsweredWithoutDragging() {
        var exercises = Ready.ofEachType();
        var day = LiveDay.of(List.of(INES, THOMAS), exercises);
        var wrong = new ArrayList<String>();
        try (var browser = Browser.open()) {
            var desk = browser.laptop();
            var phone = browser.phone();
            desk.onPageError(wrong::add);
            phone.onPageError(wrong::add);
            day.move(0, "OPEN");
            Browser.login(desk, "app/" + day.base + "/day", THOMAS);
            Browser.login(phone, "app/" + day.base + "/day", INES);
            for (int at = 0; at < exercises.size(); at++) {
                var type = exercises.get(at).getString("type");
                day.move(at, "OPEN");
                open(desk, exercises.get(at).getString("title"));
                attempt(type + " half done", wrong, () -> names(desk, type));
                open(phone, exercises.get(at).getString("title"));
                attempt(type + " by keyboard", wrong, () -> Answering.byKeyboard(desk));
                attempt(type + " by thumb", wrong, () -> Answering.byThumb(phone));
                attempt(type + " at the desk", wrong, () -> look(desk, "exercise-" + type + "-1280", ColorScheme.DARK));
                attempt(
                        type + " on the phone",
                        wrong,
                        () -> look(phone, "exercise-" + type + "-360", ColorScheme.LIGHT));
                attempt(type + " targets", wrong, () -> targets(phone));
                attempt(type + " after a reload", wrong, () -> keeps(phone));
            }
        }
        Assertions.assertThat(wrong).isEmpty();
    }

    /** The room moves the pages, they need not be asked. */
    private static void open(Page page, String title) {
        assertThat(page.locator("h1")).hasText(title, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        page.waitForFunction("() => document.documentElement.dataset.live === 'open'");
    }

    /** What is missing is named, so that one finds it. */
    private static void names(Page page, String type) {
        if (type.equals("FIVE_W")) {
            Browser.press(page, "C’est fini pour moi");
            assertThat(page.locator(".notices")).containsText("Qui êtes-vous quand vous travaillez");
        }
    }

    /** Nothing keeps anybody out by day on the phone, no colour does by night at the desk. */
    private static void look(Page page, String name, ColorScheme checked) {
        for (var scheme : Screens.lights(checked)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Browser.photograph(page, scheme == ColorScheme.DARK ? name + "-dark" : name);
            if (scheme == checked && scheme == ColorScheme.LIGHT) {
                Browser.checkAccessible(page);
            } else if (scheme == checked) {
                Browser.checkColours(page);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator(".done-bar")).containsText("Vous avez terminé");
    }

    private static void targets(Page phone) {
        var small = phone.evaluate(
                """
                () => Array.from(document.querySelectorAll('main :is(button, select, input, textarea, a)'))
                  .filter(el => el.offsetParent && !el.closest('.sr-only'))
                  .map(el => [el, (el.closest('label') || el).getBoundingClientRect()])
                  .filter(([el, box]) => box.width < 24 || box.height < 24)
                  .map(([el]) => el.outerHTML.slice(0, 120))""");
        Assertions.assertThat((List<?>) small).isEmpty();
        Assertions.assertThat(phone.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(360);
    }

    /** What was answered is there when the page comes again: as many things are filled in as before. */
    private static void keeps(Page phone) {
        var filled = "() => document.querySelectorAll('[data-writing] :checked:not(option)').length + ' '"
                + " + Array.from(document.querySelectorAll('[data-writing] :is(input[type=text], textarea, select)'))"
                + ".map(el => el.value).join('|').length";
        var before = phone.evaluate(filled);
        phone.reload();
        Assertions.assertThat(phone.evaluate(filled)).isEqualTo(before);
    }

    private static void attempt(String what, List<String> wrong, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | AssertionError failed) {
            wrong.add(what + ": " + failed.getMessage());
        }
    }
}
