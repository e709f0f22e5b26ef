package org.carte.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.carte.stack.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way in and out: deep links, logout, language, a session that ends while somebody writes, closed doors. */
class LoginBrowserIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aDeepLinkKeepsItsQueryThroughTheLogin() {
        var page = browser.laptop();

        Browser.login(page, "app/people?x=1", "admin");

        assertThat(page.url()).isEqualTo(Stack.current().app() + "app/people?x=1");
        assertThat(page.locator("h1")).hasText("Personnes");
    }

    @Test
    void logoutEndsTheSessionOfKeycloakToo() {
        var page = browser.laptop();
        Browser.login(page, "app", "participant03");

        page.locator(".user-menu summary").click();
        Browser.press(page, "Se déconnecter");

        assertThat(page).hasURL(Stack.current().app().toString());
        page.navigate("app");
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void theLanguageIsRememberedAtTheNextLogin() {
        var somebody = Accounts.somebody("participant");
        var page = browser.phone();
        Browser.login(page, "app/me", somebody);
        Browser.checkAccessible(page);
        Screens.photograph(page, "profile");

        Browser.press(page, "English");

        assertThat(page.locator("h1")).hasText("My profile");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        var later = browser.laptop();
        Browser.login(later, "app/me", somebody);
        assertThat(later.locator("h1")).hasText("My profile");
        Browser.press(later, "Français");
        assertThat(later.locator("h1")).hasText("Mon profil");
    }

    @Test
    void whatWasTypedSurvivesASessionThatEnds() {
        var page = browser.laptop();
        Browser.login(page, "app/people/new", "admin");
        page.getByLabel("Prénom").fill("Zoé");
        page.getByLabel("E-mail").fill("zoe@carte.example");
        page.context().clearCookies();

        Browser.press(page, "Enregistrer");
        Browser.loginByPassword(page, "admin");

        assertThat(page).hasURL(Stack.current().app() + "app/people/new");
        assertThat(page.getByLabel("Prénom")).hasValue("Zoé");
        assertThat(page.getByLabel("E-mail")).hasValue("zoe@carte.example");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        var page = browser.phone();

        var answer = page.navigate("nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Introuvable");
        Browser.checkAccessible(page);
        Screens.photograph(page, "404");
    }

    @Test
    void aDoorThatIsNotForParticipantsSaysSo() {
        var page = browser.phone();
        Browser.login(page, "app", "participant05");

        for (var closed : new String[] {"app/people", "app/people/new", "app/programmes", "app/venues/new"}) {
            assertThat(page.navigate(closed).status()).as(closed).isEqualTo(403);
            assertThat(page.locator("h1")).hasText("Accès refusé");
        }
        Browser.checkAccessible(page);
        Screens.photograph(page, "403");
    }

    @Test
    void anUnknownPersonIsNotFound() {
        var page = browser.laptop();
        Browser.login(page, "app", "admin");

        assertThat(page.navigate("app/people/list.xhtml").status()).isEqualTo(404);
        assertThat(page.navigate("app/people/not-an-id").status()).isEqualTo(404);
        assertThat(page.navigate("app/programmes/00000000-0000-4000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePublicHomeNeedsNoCookie() {
        Page page = browser.phone();

        page.navigate("");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.content()).doesNotContainPattern(Pattern.compile("jakarta.faces.ViewState"));
    }
}
