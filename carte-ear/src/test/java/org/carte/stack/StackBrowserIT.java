package org.carte.stack;

import static org.assertj.core.api.Assertions.assertThat;

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
}
