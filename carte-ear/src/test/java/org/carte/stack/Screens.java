package org.carte.stack;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Photographs a screen on a phone and on a laptop, by day and by night. */
public interface Screens {

    /** Four pictures; nothing may scroll sideways on any. */
    static void photograph(Page page, String name) {
        visit(page, name, scheme -> {});
    }

    /**
     * The same, and nothing may keep anybody out: on a laptop by day all that may, on a phone by night what colours can.
     * The tour of every screen asks for the rest of it on a phone.
     */
    static void look(Page page, String name) {
        visit(page, name, scheme -> {
            if (scheme == ColorScheme.LIGHT) {
                Browser.checkAccessible(page);
            } else {
                Browser.checkColours(page);
            }
        });
    }

    /** Two pictures on the screen as it is, by day and by night; nothing may keep anybody out in either. */
    static void inBothLights(Page page, String name) {
        Browser.photograph(page, name);
        Browser.checkAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.photograph(page, name + "-dark");
        Browser.checkColours(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Both lights for who wants pictures, and without them the one that is checked alone: the other costs time. */
    static List<ColorScheme> lights(ColorScheme checked) {
        return Browser.photographs() ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(checked);
    }

    /** @param check is given the light, once by night on the phone and once by day on the laptop */
    private static void visit(Page page, String name, Consumer<ColorScheme> check) {
        var before = page.viewportSize();
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, width == 360 ? 640 : 800);
            var checked = width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT;
            for (var scheme : Browser.photographs() ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(checked)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Browser.photograph(
                        page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
                if (scheme == checked) {
                    check.accept(scheme);
                }
            }
            var wider = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (wider > 0) {
                throw new AssertionError(name + " is " + wider + " pixels wider than a screen of " + width);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
    }
}
