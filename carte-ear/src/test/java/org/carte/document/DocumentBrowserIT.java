package org.carte.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Papers on the pages: an administrator makes them, the countdown sees it, a participant finds theirs. */
class DocumentBrowserIT {

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final Ground ground = Ground.with("Papier à lettres", 12);
    private final String session = plan();

    @Test
    void printingAndCertificatesTickThemselves() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/settings/organisation", "admin");
            page.getByLabel("SIRET").fill("123");
            Browser.press(page, "Enregistrer");
            assertThat(page.getByText("Un SIRET a quatorze chiffres.").first()).isVisible();
            page.getByLabel("SIRET").fill("123 456 789 00012");
            page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("L’Atelier des essais");
            page.getByLabel("Qui signe les certificats").fill("Anna Roux");
            page.getByLabel("En qualité de").fill("présidente");
            Screens.look(page, "settings-organisation");
            Browser.press(page, "Enregistrer");
            assertThat(page.locator(".notices").last()).containsText("L’organisme est enregistré.");

            page.navigate("app/sessions/" + session);
            assertThat(step(page, "Imprimer")).containsText("avant le");
            page.locator(".tabs")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Documents"))
                    .click();
            get(page, link(page, "Ouvrir le PDF – Feuille d’émargement"));
            page.reload();
            assertThat(page.locator("tbody")).containsText("Feuille d’émargement");
            page.navigate("app/sessions/" + session);
            assertThat(step(page, "Imprimer")).containsText("fait le");
            enrol(ground.person("Zoé", "Tard", null));
            page.reload();
            assertThat(step(page, "Imprimer")).containsText("avant le");

            List.of("CONFIRMED", "RUNNING", "DONE").forEach(this::become);
            page.navigate("app/sessions/" + session + "/documents");
            Screens.look(page, "session-documents");
            get(page, link(page, "Certificat de réalisation – Zoé Tard"));
            page.navigate("app/sessions/" + session);
            assertThat(step(page, "Remettre")).not().containsText("fait le");
            page.navigate("app/sessions/" + session + "/documents");
            get(page, link(page, "Ouvrir pour tout le monde – Certificats de réalisation"));
            page.navigate("app/sessions/" + session);
            assertThat(step(page, "Remettre")).containsText("fait le");
        } finally {
            Sql.change("update organisation set name = '', siret = '', signatory = '', signatory_role = ''");
        }
    }

    @Test
    void aParticipantFindsTheirsOnTheirPhone() {
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, "app/sessions/" + session + "/venir", "participant08");
            var convocation =
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ma convocation (PDF)"));
            get(page, convocation);
            Screens.look(page, "coming-documents");
            assertThat(page.getByText("Mon certificat")).hasCount(0);

            List.of("CONFIRMED", "RUNNING", "DONE").forEach(this::become);
            page.navigate("app");
            get(
                    page,
                    page.locator(".card")
                            .filter(new Locator.FilterOptions().setHasText(ground.name()))
                            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Mon certificat (PDF)")));
        }
    }

    /** As the browser would, with its login. */
    private static void get(Page page, Locator link) {
        var answer = page.context()
                .request()
                .get(page.url().replaceFirst("(?<=[0-9])/carte/.*", "") + link.getAttribute("href"));
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator step(Page page, String name) {
        return page.locator(".countdown > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private String plan() {
        var id = admin.post("sessions", ground.session(ground.day(), 10, List.of()))
                .json()
                .getString("id");
        enrol(id, ground.person("Ana", "Un", null));
        enrol(
                id,
                Ground.personOf(Api.of(Stack.current().app(), Stack.current().keycloak())
                        .as("participant08")));
        become(id, "PUBLISHED");
        return id;
    }

    private void become(String status) {
        become(session, status);
    }

    private void become(String id, String status) {
        var became = admin.put(
                "sessions/" + id + "/status",
                Json.createObjectBuilder().add("status", status).build(),
                null);
        Assertions.assertThat(became.status()).as(became.toString()).isEqualTo(200);
    }

    private void enrol(UUID person) {
        enrol(session, person);
    }

    private void enrol(String id, UUID person) {
        admin.post(
                "sessions/" + id + "/enrolments",
                Json.createObjectBuilder().add("personId", person.toString()).build());
    }
}
