package org.carte.people;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carte.stack.Browser;

/** Photographs a screen on a phone and on a laptop, by day and by night. */
public interface Screens {

    /** Four pictures; nothing may scroll sideways on any. */
    static void photograph(Page page, String name) {
        var before = page.viewportSize();
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, width == 360 ? 640 : 800);
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Browser.photograph(
                        page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
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
