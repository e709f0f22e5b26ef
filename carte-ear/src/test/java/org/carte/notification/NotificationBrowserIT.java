package org.carte.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Patience;
import org.carte.stack.Screens;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Mails as people see them: their texts in the settings, one's own, somebody's; and the link of one's calendar. */
@Order(Order.DEFAULT + 1)
@ResourceLock(BesideOthers.MAILS)
class NotificationBrowserIT {

    private final Api api = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Ground ground = Ground.with("Courrier", 12);

    /** Two cores for everybody: a redirect may take its time. */
    @BeforeEach
    void bePatient() {
        setDefaultAssertionTimeout(30_000);
    }

    @Test
    void anAdministratorRewordsAMailAndTriesIt() {
        var words = "Au plaisir " + UUID.randomUUID();
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/settings/mails", "admin");
            Browser.checkAccessible(page);
            Screens.photograph(page, "mails-settings");
            page.navigate("app/settings/mails/convocation/fr");
            Screens.photograph(page, "mails-edit");

            page.getByLabel("Texte").fill("Bonjour {prenom},");
            Browser.press(page, "Enregistrer");
            assertThat(page.locator(".notices")).containsText("Ce message ne connaît pas : prenom");
            page.getByLabel("Texte").fill("Bonjour {firstName},\n{times}\n" + words);
            Browser.press(page, "Aperçu");
            assertThat(page.locator(".mail-body")).containsText("Bonjour Inès,");
            Browser.checkAccessible(page);
            Screens.photograph(page, "mails-preview");
            Browser.press(page, "M’envoyer un essai");
            assertThat(page.locator(".notices").last()).containsText("L’essai part");
            var slower = page.context().newPage();
            slower.navigate("app/settings/mails/convocation/fr");
            Browser.press(page, "Enregistrer");
            assertThat(page.getByText("Revenir au texte d’origine")).isVisible();
            Browser.press(slower, "Enregistrer");
            assertThat(slower.locator(".notices")).containsText("Quelqu’un l’a modifié entre-temps");
            assertThat(page.getByLabel("Texte")).hasValue(Pattern.compile(".*" + words + ".*", Pattern.DOTALL));

            var me = api.as("admin").get("me").json().getString("email");
            Patience.until(
                    () -> new Mailbox(me)
                            .letters().stream()
                                    .anyMatch(letter -> letter.subject().startsWith("[Essai] ")
                                            && letter.text().contains(words)),
                    "no test mail");
            Browser.press(page, "Revenir au texte d’origine");
            assertThat(page.getByLabel("Texte")).hasValue(Pattern.compile(".*Nous vous attendons.*", Pattern.DOTALL));
        }
    }

    @Test
    void whatCameBackIsSentAgainToTheAddressThatCountsNowAndTheNightIsQuiet() {
        var old = "old-" + UUID.randomUUID() + "@ici.example";
        var ana = ground.person("Ana", "Un", null);
        var mail = new Mailbox(old).put("Retour");
        new Mailbox(old).await(1);
        Patience.until(
                () -> "SENT".equals(Mailbox.ask("select status from mail where id = ?::uuid", mail)), "not sent");
        Sql.change(
                "update mail set status = 'REFUSED', failure = '550 inconnu', person_id = ? where id = ?::uuid",
                ana,
                mail);
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app", "admin");
            page.getByText(Pattern.compile("n’est pas arrivé|ne sont pas arrivés"))
                    .click();

            Browser.press(page, "Renvoyer – " + old);
            assertThat(page.locator(".notices")).containsText("Le message repart");
            assertThat(page.getByText(old)).hasCount(0);
            assertThat(new Mailbox(ana + "@ici.example").await(1).get(0).key()).isEqualTo("<" + mail + "@carte>");

            var later = new Mailbox(UUID.randomUUID() + "@ici.example");
            Sql.change(
                    "insert into mail (id, version, recipient, about, subject, body, calendars, urgent, status, queued_at,"
                            + " due_at, attempts, settled) values (gen_random_uuid(), 0, ?, 'TEST', 'Enfin', 'Bonjour', '{}',"
                            + " false, 'WAITING', now(), now() + interval '9 hours', 0, false)",
                    later.address());
            page.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).fill("22:00");
            Browser.press(page, "Enregistrer");
            assertThat(page.locator(".notices")).containsText("ou aucun des deux");
            page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)).fill("07:30");
            Browser.press(page, "Enregistrer");
            assertThat(page.locator(".notices").last()).containsText("Les heures calmes sont enregistrées.");
            assertThat(page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("07:30");

            page.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).fill("");
            page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)).fill("");
            Browser.press(page, "Enregistrer");
            assertThat(page.locator(".notices").last()).containsText("plus d’heures calmes");
            assertThat(later.await(1)).hasSize(1);
        } finally {
            Sql.change("update mail_hours set quiet_from = null, quiet_to = null");
        }
    }

    @Test
    void everybodyFindsTheirMailsAndTheirCalendar() throws Exception {
        var participant = api.as("participant05");
        var me = Ground.personOf(participant);
        var admin = api.as("admin");
        var session = admin.post("sessions", ground.session(ground.day(), 5, List.of()))
                .json()
                .getString("id");
        admin.post(
                "sessions/" + session + "/enrolments",
                Json.createObjectBuilder().add("personId", me.toString()).build());
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, "app/me", "participant05");
            Browser.press(page, "Créer l’adresse");
            var address = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Mes sessions"));
            assertThat(address).isVisible();
            assertThat(page.getByText("Toutes les sessions de la maison")).hasCount(0);
            Browser.checkAccessible(page);
            Screens.photograph(page, "me-calendar");
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Browser.press(page, "Copier");
            assertThat(page.getByText("Adresse copiée.")).isVisible();
            var first = address.inputValue();
            assertThat(read(first)).contains("UID:" + session);

            Browser.press(page, "Changer d’adresse");
            assertThat(address).not().hasValue(first);
            assertThat(read(first)).startsWith("404");
            assertThat(read(address.inputValue())).contains("UID:" + session);

            page.navigate("app/me/mails");
            assertThat(page.locator("tbody")).containsText("Une place a été réservée.");
            assertThat(page.getByText("quand l’organisation l’enverra")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(ground.name())))
                    .isVisible();
            page.locator("details.mail summary").first().click();
            assertThat(page.locator("details.mail").first()).containsText("Bonjour");
            Browser.checkAccessible(page);
            Screens.photograph(page, "mails-mine");

            var office = browser.laptop();
            Browser.login(office, "app/people/" + me + "/mails", "admin");
            assertThat(office.locator("tbody")).containsText(ground.name());
            assertThat(office.locator("tbody")).not().containsText("Bonjour");
            Browser.checkAccessible(office);
            Screens.photograph(office, "mails-person");
        }
    }

    private static String read(String address) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }
}
