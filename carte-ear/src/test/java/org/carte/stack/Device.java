package org.carte.stack;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody looks at: a laptop, a phone, the wall.
 *
 * @param width in pixels
 * @param height in pixels
 * @param touch whether with the thumb
 */
record Device(int width, int height, boolean touch) {

    /**
     * What tests have left, with nothing in it but what a browser keeps of everybody: our scripts, read and compiled.
     * Doing that anew takes longer than most pages.
     */
    private static final ThreadLocal<Map<Device, Deque<BrowserContext>>> LEFT = ThreadLocal.withInitial(HashMap::new);

    /** Forgets what this thread has left: its Chromium is gone. */
    static void forget() {
        LEFT.remove();
    }

    /** One of these of somebody who reads French and has not been here. */
    BrowserContext context(Browser chromium, URI app) {
        var left =
                LEFT.get().computeIfAbsent(this, device -> new ArrayDeque<>()).poll();
        return left == null ? made(chromium, app) : left;
    }

    private BrowserContext made(Browser chromium, URI app) {
        return chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(app.toString())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(width, height)
                // colours that fade from light to dark are neither, while one looks
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(touch));
    }

    /** Whoever comes next finds nothing of who was there; what cannot be emptied goes. */
    void leave(BrowserContext context) {
        try {
            context.setOffline(false);
            // any page will do: what a context keeps is not the page's
            var pages = context.pages();
            var storage = context.newCDPSession(pages.isEmpty() ? context.newPage() : pages.get(0));
            for (var origin : List.of(Stack.current().app(), Stack.current().keycloak())) {
                var whose = new JsonObject();
                whose.addProperty("origin", origin.resolve("/").toString());
                whose.addProperty("storageTypes", "all");
                storage.send("Storage.clearDataForOrigin", whose);
            }
            context.pages().forEach(Page::close);
            context.clearCookies();
            context.clearPermissions();
            LEFT.get().computeIfAbsent(this, device -> new ArrayDeque<>()).add(context);
        } catch (PlaywrightException closed) {
            context.close();
        }
    }
}
