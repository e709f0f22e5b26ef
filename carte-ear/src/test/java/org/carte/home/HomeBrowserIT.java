package org.carte.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.stack.Api;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.carte.stack.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What is next, for whoever opens the door. */
@Isolated("the home shows what is next of everything")
class HomeBrowserIT {

    private static Browser browser;

    private final Api api = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final String title = "Le cap " + UUID.randomUUID().toString().substring(0, 8);
    /** This morning, so that it comes before what other tests plan. */
    private final Instant today = Instant.now()
            .atZone(ZoneId.of("Europe/Paris"))
            .toLocalDate()
            .atTime(0, 5)
            .atZone(ZoneId.of("Europe/Paris"))
            .toInstant();

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void thePublicSeesWhatIsAnnounced() {
        new PlannedSession(programme(), "PUBLISHED", Instant.now().plusSeconds(1200))
                .with(me("participant06"), "CONFIRMED");
        new PlannedSession(programme(title + " caché"), "DRAFT", Instant.now().plusSeconds(1200));
        var page = browser.phone();

        page.navigate("");

        var card = page.locator(".card").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(card).containsText("2 places restantes");
        assertThat(page.getByText(title + " caché")).hasCount(0);
        Browser.checkAccessible(page);
        Screens.photograph(page, "home-public");
    }

    @Test
    void anAdministratorSeesWhatNeedsDoing() {
        var programme = programme();
        new PlannedSession(programme, "DRAFT", today);
        new PlannedSession(programme, "PUBLISHED", today)
                .with(me("participant06"), "CONFIRMED")
                .with(me("participant07"), "WAITLISTED");
        new PlannedSession(programme, "CONFIRMED", soon(-4000));
        var page = browser.laptop();

        Browser.login(page, "app", "admin");

        assertThat(page.locator("tbody")).containsText(title);
        var chores = page.locator(".chores").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(chores).containsText("clôturez");
        assertThat(chores).containsText("publiez-la");
        assertThat(chores).containsText("Il manque 1 personne pour atteindre le minimum.");
        assertThat(chores).containsText("1 personne attend une place.");
        Browser.checkAccessible(page);
        Screens.photograph(page, "home-administrator");
    }

    @Test
    void aFacilitatorGoesToTheConsoleOfToday() {
        var session = new PlannedSession(programme(), "CONFIRMED", today).runBy(me("caroline"));
        new PlannedSession(programme(title + " d’une autre"), "CONFIRMED", today).runBy(me("morgane"));
        var page = browser.laptop();

        Browser.login(page, "app", "caroline");

        assertThat(page.getByText(title)).hasAttribute("href", "/carte/app/sessions/" + session.id() + "/live");
        assertThat(page.getByText(title + " d’une autre")).hasCount(0);
        Browser.checkAccessible(page);
        Screens.photograph(page, "home-facilitator");
    }

    @Test
    void aParticipantFindsTheDayTheMapAndTheQuestionnaire() {
        var me = me("participant08");
        var day = new PlannedSession(programme(), "CONFIRMED", today).with(me, "CONFIRMED");
        var past = new PlannedSession(programme(title + " passé"), "DONE", soon(-1))
                .with(me, "CONFIRMED")
                .asking("HOT")
                .asking("AFTER");
        var paid = new PlannedSession(programme(title + " payé"), "DONE", soon(-2))
                .with(me, "CONFIRMED")
                // whatever else the platform would ask by itself while we look
                .asking("HOT")
                .asking("AFTER")
                .asking("COLD")
                .handedPaper(me)
                .asking("CLIENT");
        var held = new PlannedSession(programme(title + " proposé"), "PUBLISHED", soon(3)).with(me, "OFFERED");
        var full = new PlannedSession(programme(title + " complet"), "PUBLISHED", soon(3)).with(me, "WAITLISTED");
        var page = browser.phone();

        Browser.login(page, "app", "participant08");

        assertThat(page.locator("a[href='/carte/app/sessions/" + day.id() + "/day']"))
                .isVisible();
        assertThat(page.locator("a[href='/carte/app/carte/" + past.id() + "']")).isVisible();
        assertThat(page.locator("a[href*='" + past.id() + "/avis']")).hasAttribute("href", pathOf(past) + "/avis/HOT");
        assertThat(page.locator("a[href*='" + paid.id() + "/avis']")).hasCount(0);
        assertThat(page.locator("a[href='" + pathOf(paid) + "/paroles']")).isVisible();
        assertThat(card(page, " proposé").locator(".badge-OFFERED")).isVisible();
        assertThat(card(page, " complet").locator(".badge-WAITLISTED")).isVisible();
        assertThat(page.locator("a[href='" + pathOf(held) + "/inscription']")).hasCount(1);
        assertThat(page.locator("a[href='" + pathOf(full) + "/inscription']")).hasCount(1);
        Browser.checkAccessible(page);
        Screens.photograph(page, "home-participant");
    }

    private static String pathOf(PlannedSession session) {
        return "/carte/app/sessions/" + session.id();
    }

    private Locator card(Page page, String which) {
        return page.locator(".card").filter(new Locator.FilterOptions().setHasText(title + which));
    }

    private static Instant soon(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private String me(String login) {
        return api.as(login).get("me").json().getString("id");
    }

    private UUID programme() {
        return programme(title);
    }

    private UUID programme(String named) {
        var body = Json.createObjectBuilder()
                .add("title", named)
                .add("promise", "Des mots justes sur votre métier.")
                .add("durationHours", 7)
                .build();
        return UUID.fromString(api.as("admin").post("programmes", body).json().getString("id"));
    }
}
