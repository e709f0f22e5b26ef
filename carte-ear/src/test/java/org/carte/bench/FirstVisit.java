package org.carte.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.carte.stack.Browser;

/**
 * What a browser that was never here fetches until the page is complete.
 *
 * @param requests with redirects
 * @param kib headers and bodies as transferred, without those of Keycloak's pages
 */
record FirstVisit(String page, int requests, double kib, List<String> fetched) {

    /** The page that everybody may see. */
    static FirstVisit home(Browser browser, String app) {
        var page = browser.laptop();
        return watch(page, app, "`/`", () -> page.navigate(""));
    }

    /** The first page after the login. */
    static FirstVisit afterLogin(Browser browser, String app, String login) {
        var page = browser.laptop();
        return watch(page, app, "`/app` (" + login + ")", () -> Browser.login(page, "app", login));
    }

    private static FirstVisit watch(Page page, String app, String name, Runnable visit) {
        var finished = new ArrayList<Request>();
        page.onRequestFinished(finished::add);
        visit.run();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var ours = finished.stream()
                .filter(request -> request.url().startsWith(app))
                .toList();
        var fetched = new ArrayList<String>();
        double bytes = 0;
        for (var request : ours) {
            var sizes = request.sizes();
            bytes += sizes.responseHeadersSize + sizes.responseBodySize;
            fetched.add("%.1f KiB %s"
                    .formatted(sizes.responseBodySize / 1024.0, request.url().substring(app.length())));
        }
        page.context().close();
        return new FirstVisit(name, ours.size(), bytes / 1024, fetched);
    }
}
