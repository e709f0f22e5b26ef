package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** People reach the application through the page of Keycloak. */
class StackBrowserIT {

    @Test
    void aParticipantLogsInWithAPhone() {
        try (var browser = Browser.open()) {
            var page = browser.phone();

            Browser.login(page, "app/", "participant01");

            assertThat(page.url())
                    .startsWith(Stack.current().app() + "app")
                    .as("back from the exchange of the code, which needs the secret of the client")
                    .doesNotContain("code=");
            Browser.photograph(page, "after-login");
        }
    }

    @Test
    void theLoginPageSpeaksFrenchAndKeepsNobodyOut() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();

            page.navigate("app/");

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
            Browser.photograph(page, "login");
            Browser.checkAccessible(page);
        }
    }

    /** What finds nothing on any page could be blind: here is something, with something large behind it. */
    @Test
    void textThatIsTooPaleIsTold() {
        try (var browser = Browser.open()) {
            var page = browser.phone();
            page.setContent(
                    """
                    <!doctype html><html lang="fr"><title>Pâle</title><main style="background: #fff">
                    <style>h1::before { content: ""; position: absolute; inset: 0; background: #fff; z-index: -1 }</style>
                    <h1 style="color: #bbb">Trop pâle</h1><p style="color: #bbb">Pâle aussi</p><p style="color: #000">Lisible</p>
                    </main>""");

            assertThatThrownBy(() -> Browser.checkAccessible(page))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("color-contrast")
                    .hasMessageContaining("Trop pâle")
                    .hasMessageContaining("Pâle aussi")
                    .hasMessageNotContaining("Lisible");
        }
    }
}
