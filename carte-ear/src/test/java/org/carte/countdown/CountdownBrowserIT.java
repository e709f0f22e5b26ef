package org.carte.countdown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.time.temporal.ChronoUnit.DAYS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carte.notification.Mailbox;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.Browser;
import org.carte.stack.Patience;
import org.carte.stack.Screens;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left to do around a session: ticks itself, is ticked by hand, is late. */
class CountdownBrowserIT {

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final Ground ground = Ground.with("Le rebours", 12);

    /** Two cores for everybody: a redirect may take its time. */
    @BeforeEach
    void bePatient() {
        setDefaultAssertionTimeout(30_000);
    }

    @Test
    void whatIsDoneTicksItselfAndTheRestIsTickedByHand() {
        var ana = ground.person("Ana", "Un", null);
        var session = plan();
        become(session, "PUBLISHED");
        enrol(session, ana);
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/sessions/" + session, "admin");

            assertThat(step(page, "Publier la session")).containsText("fait le");
            assertThat(step(page, "Envoyer les convocations")).containsText("avant le");
            Screens.photograph(page, "countdown-session");
            Browser.checkAccessible(page);
            step(page, "Envoyer les convocations")
                    .locator(".countdown-wide button")
                    .click();
            assertThat(page.locator(".notices")).containsText("1 convocation part.");

            button(step(page, "Imprimer"), "C’est fait").click();
            assertThat(step(page, "Imprimer")).containsText("coché le");
            button(step(page, "Imprimer"), "Rouvrir").click();
            assertThat(step(page, "Imprimer")).containsText("avant le");

            page.getByText("Ajouter une étape à cette session").click();
            page.getByLabel("Intitulé").fill("Louer un projecteur");
            page.getByLabel("Jours").fill("-3");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Ajouter une étape")
                                    .setExact(true))
                    .click();
            assertThat(step(page, "Louer un projecteur")).containsText("J−3");

            new Mailbox(ana + "@ici.example").await(2);
            Patience.until(
                    () -> "t"
                            .equals(Mailbox.ask("select bool_and(status = 'SENT') from mail where person_id = ?", ana)),
                    "sent");
            page.navigate("app/sessions/" + session);
            assertThat(step(page, "Envoyer les convocations")).containsText("fait le");
        }
    }

    @Test
    void theStepsOfEverySessionAreEditedAndWhatIsLateIsOnTheHome() {
        var session = plan();
        Sql.change("update training_session set starts_at = now() - interval '20 days' where id = ?::uuid", session);
        Sql.change(
                "update slot set starts_at = now() - interval '20 days', ends_at = now() - interval '20 days' + interval '3 hours'"
                        + " where id = (select id from slot where session_id = ?::uuid limit 1)",
                session);
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/settings", "admin");
            Browser.checkAccessible(page);
            Screens.photograph(page, "settings");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Étapes d’une session"))
                    .click();
            assertThat(page.getByLabel("Jours 1").first()).hasValue("-60");
            Browser.checkAccessible(page);
            Screens.photograph(page, "countdown-plan");

            Browser.press(page, "Ajouter une étape");
            var rows = page.locator(".edited-rows > li");
            assertThat(rows).hasCount(10);
            var name = "Étape " + UUID.randomUUID();
            rows.last().getByLabel("Jours").fill("-90");
            rows.last().getByLabel("Intitulé").fill(name);
            Browser.press(page, "Enregistrer");
            assertThat(page.locator(".notices")).containsText("Les étapes sont enregistrées.");
            assertThat(page.locator(".edited-rows > li").first().getByLabel("Intitulé"))
                    .hasValue(name);

            page.navigate("app");
            assertThat(page.locator(".overdue-steps").first()).containsText("en retard depuis le");
            Browser.checkAccessible(page);
            Screens.photograph(page, "countdown-home");
        } finally {
            Sql.change("delete from countdown_step where days = -90");
        }
    }

    /** A few at a time: the page stays short, and the rest is a click away. */
    @Test
    void moreThanFiveLateSessionsFillMoreThanOnePage() {
        for (int i = 0; i < 6; i++) {
            Sql.change(
                    "update training_session set starts_at = now() - interval '1 day' where id = ?::uuid",
                    plan(ground.day().plusDays(i)));
        }
        over(ground.day().plusDays(6));
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app", "admin");
            var late = page.locator("#retards > li");
            assertThat(late).hasCount(5);
            var first = late.first().innerText();

            page.locator("a[href='/carte/app?retards=2#retards']").click();

            assertThat(page).hasURL(Pattern.compile("retards=2"));
            assertThat(late.first()).isVisible();
            assertThat(late.first()).not().hasText(first);
            Browser.checkAccessible(page);
            Screens.photograph(page, "countdown-home-second");
            // those that are over are folded away until one leafs through them
            page.navigate("app");
            assertThat(page.locator("#restes")).isHidden();
            page.navigate("app?restes=1");
            assertThat(page.locator("#restes > li").first()).isVisible();
            // an address from before, when there was more to do
            page.navigate("app?retards=999");
            assertThat(late.first()).isVisible();
        }
    }

    /** Twenty days ago, closed, and nothing else done. */
    private void over(LocalDate day) {
        var session = plan(day);
        var back = " - interval '"
                + DAYS.between(LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(20), day) + " days'";
        Sql.change(
                "update training_session set status = 'DONE', starts_at = starts_at" + back + " where id = ?::uuid",
                session);
        Sql.change(
                "update slot set starts_at = starts_at" + back + ", ends_at = ends_at" + back
                        + " where session_id = ?::uuid",
                session);
    }

    private static Locator step(Page page, String name) {
        return page.locator(".countdown > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator button(Locator inside, String name) {
        return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private String plan() {
        return plan(ground.day());
    }

    private String plan(LocalDate day) {
        var planned = admin.post("sessions", ground.session(day, 5, List.of()));
        if (planned.status() != 201) {
            throw new AssertionError(planned.toString());
        }
        return planned.json().getString("id");
    }

    private void become(String session, String status) {
        admin.put(
                "sessions/" + session + "/status",
                Json.createObjectBuilder().add("status", status).build(),
                null);
    }

    private void enrol(String session, UUID person) {
        admin.post(
                "sessions/" + session + "/enrolments",
                Json.createObjectBuilder().add("personId", person.toString()).build());
    }
}
