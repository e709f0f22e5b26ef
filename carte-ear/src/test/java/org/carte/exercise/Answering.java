package org.carte.exercise;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Answers whatever exercise is on a participant's page, with the keyboard alone or with a thumb alone. */
final class Answering {

    private static final String WORDS =
            "J’écris ici une réponse assez longue pour être complète, avec un lieu, une date et un geste. "
                    .repeat(2)
                    .substring(0, 170);

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
            if (here.is("finish")) {
                settle(page);
                page.keyboard().press("Enter");
                return;
            }
            if (here.is("nothing")) {
                page.keyboard().press("Tab");
            } else {
                // looked at again afterwards: moving a card moves the focus on to the next one
                operate(page, here);
            }
        }
        throw new AssertionError("the keyboard never came to the end of " + page.title());
    }

    /**
     * What is to be answered next.
     *
     * @param kind what it is, {@code nothing} when it needs no answer, {@code finish} for the button at the end
     * @param answer what it should be given
     */
    private record Control(String kind, String answer) {

        @SuppressWarnings("unchecked")
        static Control of(Object found) {
            var control = (Map<String, String>) found;
            return new Control(control.get("kind"), control.get("answer"));
        }

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    /** What has the focus; it is to be operated once. */
    private static Control focused(Page page) {
        return Control.of(page.evaluate(
                """
                ([controls, words]) => {
                  const el = document.activeElement;
                  if (el.id === 'finish') {
                    return { kind: 'finish' };
                  }
                  if (!el.matches(controls) || el.dataset.operated) {
                    return { kind: 'nothing' };
                  }
                  const kind = el.matches('button') ? (el.closest('.votes') ? 'button' : 'nothing')
                    : el.matches('select') ? 'select'
                    : /radio|checkbox/.test(el.type) ? (el.checked ? 'nothing' : 'tick') : 'text';
                  if (kind !== 'nothing') {
                    el.dataset.operated = 'yes';
                  }
                  return { kind: kind, answer: words.slice(0, el.maxLength > 0 ? el.maxLength : words.length) };
                }""",
                List.of(CONTROLS, WORDS)));
    }

    private static void operate(Page page, Control control) {
        switch (control.kind()) {
            case "text" -> page.keyboard().insertText(control.answer());
            case "tick" -> page.keyboard().press("Space");
            case "select" -> page.keyboard().press("ArrowDown");
            case "button" -> page.keyboard().press("Enter");
            default -> throw new IllegalStateException(control.kind());
        }
    }

    /** With taps, typing and the lists of the phone. */
    static void byThumb(Page page) {
        for (int at = 0; at < 500; at++) {
            var next = next(page);
            if (next.is("finish")) {
                break;
            }
            var here = page.locator("[data-operated='now']");
            switch (next.kind()) {
                case "select" -> here.selectOption(next.answer());
                case "button" -> here.tap();
                // the words beside a box are part of its target
                case "tick" -> here.locator("xpath=ancestor::label").tap();
                default -> here.fill(next.answer());
            }
        }
        settle(page);
        page.locator("#finish").tap();
    }

    /**
     * The next thing on the page that is to be answered, marked: cards move while one answers, so that they cannot be
     * counted. As many boxes are ticked as are allowed, one of several where one excludes the others.
     */
    private static Control next(Page page) {
        return Control.of(page.evaluate(
                """
                ([controls, words]) => {
                  document.querySelectorAll('[data-operated=now]').forEach(el => { el.dataset.operated = 'yes'; });
                  for (const el of document.querySelectorAll(controls)) {
                    if (el.dataset.operated) {
                      continue;
                    }
                    el.dataset.operated = 'yes';
                    let kind = 'text';
                    let answer = words.slice(0, el.maxLength > 0 ? el.maxLength : words.length);
                    if (el.disabled) {
                      kind = '';
                    } else if (el.matches('select')) {
                      answer = el.value ? '' : (Array.from(el.options).find(o => o.value && !o.disabled) || {}).value;
                      kind = answer ? 'select' : '';
                    } else if (el.matches('button')) {
                      kind = el.checkVisibility() && el.closest('.votes') ? 'button' : '';
                    } else if (el.type === 'checkbox') {
                      kind = 'tick';
                    } else if (el.type === 'radio') {
                      kind = el.form.querySelector(`[name="${el.name}"]:checked`) ? '' : 'tick';
                    }
                    if (kind) {
                      el.dataset.operated = 'now';
                      return { kind: kind, answer: answer };
                    }
                  }
                  return { kind: 'finish' };
                }""",
                List.of(CONTROLS, WORDS)));
    }

    /** Everything typed has arrived. */
    private static void settle(Page page) {
        page.evaluate("() => document.activeElement.dispatchEvent(new Event('focusout', { bubbles: true }))");
        page.waitForFunction("() => window.carteLive.isSaved()");
        page.waitForFunction("() => !document.querySelector('#saved .saving')");
    }
}
