package org.carte.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Test;

/** Who sees that support opened a map: whose it is, and administrators without a word of it. */
class AuditBrowserIT {

    private static final String REASON = "Ticket 4711, une zone reste vide depuis <lundi> & mardi";

    private final OpenedDay day = new OpenedDay();
    private final String map = "app/carte/" + day.session;

    @Test
    void theOwnerReadsWhenAndWhyOnTheirMapAndNobodyElse() {
        try (var browser = Browser.open()) {
            var owner = browser.phone();
            Browser.login(owner, map, OpenedDay.OWNER);
            assertThat(owner.locator(".opened")).hasCount(0);

            day.opened("MAP", REASON);
            owner.reload();
            assertThat(owner.locator(".opened")).containsText("Le support a ouvert votre carte le");
            assertThat(owner.locator(".opened")).containsText("«\u00a0" + REASON + "\u00a0»");
            assertThat(owner.locator(".opened details")).hasCount(0);
            look(owner, "audit-map-once");

            day.opened("ANSWERS", "Le fond de la zone vide, avec son accord");
            day.opened("MAP", "Vérifié après correction");
            owner.reload();
            assertThat(owner.locator(".opened > p")).containsText("Vérifié après correction");
            owner.getByText("2 accès plus anciens").click();
            assertThat(owner.locator(".opened li")).hasCount(2);
            assertThat(owner.locator(".opened li").first()).containsText("ouvert vos réponses aux exercices");
            look(owner, "audit-map");
            owner.setViewportSize(1280, 800);
            look(owner, "audit-map");

            day.openedOften(60);
            owner.reload();
            owner.getByText("62 accès plus anciens").click();
            assertThat(owner.locator(".opened li")).hasCount(49);
            assertThat(owner.locator(".opened details")).containsText("Ce sont les plus récents");

            var neighbour = browser.laptop();
            Browser.login(neighbour, map, OpenedDay.NEIGHBOUR);
            assertThat(neighbour.locator(".map")).isVisible();
            assertThat(neighbour.locator(".opened")).hasCount(0);
        }
    }

    @Test
    void administratorsReadTheTrailAndNothingOfTheMap() {
        day.opened("MAP", REASON);
        try (var browser = Browser.open()) {
            var admin = browser.laptop();
            Browser.login(admin, "app/settings", "admin");
            admin.getByText("Journal des accès").click();
            var line = admin.locator("tbody tr", new Page.LocatorOptions().setHasText("depuis <lundi> & mardi"))
                    .first();
            assertThat(line).containsText(SupportDesk.CLAIRE);
            assertThat(line).containsText("La Carte du Soi");
            assertThat(line.locator("a[href$='" + day.owner + "']")).hasCount(1);
            assertThat(line.locator("a[href$='" + day.session + "']")).hasCount(1);
            for (var written : List.of(OpenedDay.HEADLINE, OpenedDay.SENTENCE, OpenedDay.ANSWER)) {
                assertThat(admin.content()).doesNotContain(written);
            }
            look(admin, "audit-list");
            admin.setViewportSize(360, 640);
            look(admin, "audit-list");

            day.openedOften(30);
            admin.getByLabel("Rechercher").fill("ouverture d’hier");
            Browser.press(admin, "Afficher");
            assertThat(admin.locator("tbody tr")).hasCount(25);
            admin.getByText("Plus anciens").click();
            assertThat(admin.getByText("Plus récents")).isVisible();
            assertThat(admin.locator("tbody tr").first()).containsText("Ouverture d’hier");

            admin.getByLabel("Rechercher").fill("personne ne l’a écrit");
            Browser.press(admin, "Afficher");
            assertThat(admin.getByText("Aucun accès à montrer")).isVisible();
            look(admin, "audit-none");

            for (var login : List.of("morgane", OpenedDay.OWNER)) {
                var other = browser.laptop();
                Browser.login(other, "app", login);
                assertThat(other.navigate("app/settings/audit").status())
                        .as(login)
                        .isEqualTo(403);
            }
        }
    }

    /** In the light and in the dark, held against the rules of accessibility, and no wider than the screen. */
    private static void look(Page page, String name) {
        Screens.inBothLights(page, name + "-" + page.viewportSize().width);
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isEqualTo(0);
    }
}
