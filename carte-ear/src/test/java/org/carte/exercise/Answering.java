package org.carte.exercise;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Answers whatever exercise is on a participant's page, with the keyboard alone or with a thumb alone. */
final class Answering {

    private static final String WORDS =
            "J’écris ici une réponse assez longue pour être complète, avec un lieu, une date et un geste. ".repeat(3);

    /** Whatever can be operated, in the order of the page. */
    private static final String CONTROLS =
            "[data-writing] :is(input, textarea, select, button[data-step='1']):not([data-other])";

    private Answering() {}

    /** With Tab, letters, Space, arrows and Enter; the page is never touched. */
    static void byKeyboard(Page page) {
        page.locator("h1").first().evaluate("h1 => { h1.tabIndex = -1; h1.focus(); }");
        page.keyboard().press("Tab");
        for (int at = 0; at < 500; at++) {
            var here = focused(page);
            if (here.get("id").equals("finish")) {
                settle(page);
                page.keyboard().press("Enter");
                return;
            }
            operate(page, here.get("kind"));
            // moving a card moves the focus on to the next one
            if (here.get("kind").isEmpty() || focused(page).get("kind").isEmpty()) {
                page.keyboard().press("Tab");
            }
        }
        throw new AssertionError("the keyboard never came to the end of " + page.title());
    }

    /** What has the focus; a kind only when it is to be operated and has not been yet. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> focused(Page page) {
        return (Map<String, String>) page.evaluate(
                """
                controls => {
                  const el = document.activeElement;
                  let kind = '';
                  if (el.matches(controls) && !el.dataset.operated) {
                    kind = el.matches('button') ? (el.closest('.votes') ? 'button' : '')
                      : el.matches('select') ? 'select'
                      : /radio|checkbox/.test(el.type) ? (el.checked ? '' : 'tick') : 'text';
                  }
                  return { id: el.id || '', kind: kind };
                }""",
                CONTROLS);
    }

    private static void operate(Page page, String kind) {
        if (!kind.isEmpty()) {
            page.evaluate("() => { document.activeElement.dataset.operated = 'yes'; }");
        }
        switch (kind) {
            case "text" -> {
                var longest = page.evaluate("() => document.activeElement.maxLength");
                int most = longest instanceof Integer length && length > 0 ? length : WORDS.length();
                page.keyboard().insertText(WORDS.substring(0, Math.min(most, Math.min(170, WORDS.length()))));
            }
            case "tick" -> page.keyboard().press("Space");
            case "select" -> page.keyboard().press("ArrowDown");
            case "button" -> page.keyboard().press("Enter");
            default -> {
                // nothing to do here
            }
        }
    }

    /** With taps, typing and the lists of the phone. */
    static void byThumb(Page page) {
        var left = page.locator(CONTROLS + ":not([data-operated])");
        for (int at = 0; at < 500 && left.count() > 0; at++) {
            // cards move while one answers: what was operated is marked, not counted
            var mark = "here" + at;
            left.first().evaluate("(el, mark) => { el.dataset.operated = mark; }", mark);
            tapped(page.locator("[data-operated='" + mark + "']"));
        }
        settle(page);
        page.locator("#finish").tap();
    }

    private static void tapped(Locator each) {
        var kind =
                (String) each.evaluate("el => el.disabled ? '' : el.matches('select, button') ? el.tagName : el.type");
        switch (kind) {
            case "SELECT" -> choose(each);
            case "BUTTON" -> {
                if (each.isVisible() && (Boolean) each.evaluate("el => Boolean(el.closest('.votes'))")) {
                    each.tap();
                }
            }
            case "checkbox", "radio" -> tick(each);
            case "" -> {
                // as many as allowed are taken
            }
            default -> each.fill(WORDS.substring(0, Math.min(170, most(each))));
        }
    }

    private static int most(Locator input) {
        return Math.min(WORDS.length(), (Integer) input.evaluate("el => el.maxLength > 0 ? el.maxLength : 170"));
    }

    private static void choose(Locator select) {
        var free = (String)
                select.evaluate("el => (Array.from(el.options).find(o => o.value && !o.disabled) || {}).value || ''");
        if (!free.isEmpty() && select.evaluate("el => el.value").equals("")) {
            select.selectOption(free);
        }
    }

    /** The words beside a box are part of its target. */
    private static void tick(Locator box) {
        var first = (Boolean) box.evaluate(
                "el => el.type === 'checkbox' || !el.form.querySelector('[name=\"' + el.name + '\"]:checked')");
        if (first) {
            box.locator("xpath=ancestor::label").tap();
        }
    }

    /** Everything typed has arrived. */
    private static void settle(Page page) {
        page.evaluate("() => document.activeElement.dispatchEvent(new Event('focusout', { bubbles: true }))");
        page.waitForFunction("() => window.carteLive.isSaved()");
        page.waitForFunction("() => !document.querySelector('#saved .saving')");
    }
}
