package org.carte.stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every form does by itself, without the scripts of components. */
@BesideOthers
class FormBrowserIT {

    @Test
    void aFormNeedsNoScriptsOfComponents() {
        try (var browser = Browser.open()) {
            var page = form(browser);

            assertThat(page.locator("script[src*='core.js']")).hasCount(1);
            assertThat(page.locator("script[src*='components.js'], script[src*='jquery-plugins.js']"))
                    .hasCount(0);
        }
    }

    @Test
    void pressedTwiceItIsSentOnceAndCanBeSentAgain() {
        try (var browser = Browser.open()) {
            var page = form(browser);
            var sent = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.postData());
                }
            });
            var save = page.locator("[id$=save]");

            save.evaluate("button => { button.click(); button.click(); }");
            assertThat(page.locator("[aria-invalid=true]").first()).isFocused();
            Assertions.assertThat(sent).hasSize(1);

            page.waitForResponse("**", save::click);
            Assertions.assertThat(sent).hasSize(2);
        }
    }

    @Test
    void aTextIsAsHighAsWhatIsWritten() {
        try (var browser = Browser.open()) {
            var page = form(browser);
            var text = page.locator("textarea").first();
            double empty = text.boundingBox().height;

            text.fill("Une ligne de plus\n".repeat(30));
            Assertions.assertThat(text.boundingBox().height).isGreaterThan(2 * empty);
            Assertions.assertThat((Boolean) text.evaluate("text => text.scrollHeight <= text.clientHeight"))
                    .isTrue();

            text.fill("Une ligne");
            Assertions.assertThat(text.boundingBox().height).isEqualTo(empty);
        }
    }

    /** With lines, texts and a button. */
    private static Page form(Browser browser) {
        var page = browser.laptop();
        Browser.login(page, "app/venues/new", "admin");
        return page;
    }
}
