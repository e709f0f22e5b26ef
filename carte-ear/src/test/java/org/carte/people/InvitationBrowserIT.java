package org.carte.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carte.home.PlannedSession;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Patience;
import org.carte.stack.Screens;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.carte.stack.Timers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** From the enrolment of somebody new to their first login, on the real Keycloak; and what may go wrong on the way. */
@Order(Order.DEFAULT + 1)
@ResourceLock(BesideOthers.ACCOUNTS)
class InvitationBrowserIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+action-token\\S+");

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final Accounts keycloak = Accounts.ofMaster();
    private final String email = "nouvelle-" + UUID.randomUUID().toString().substring(0, 8) + "@ici.example";
    private final PlannedSession session = plan();

    @Test
    void aNewcomerChoosesAPasswordByTheMailAndFindsTheEnrolment() {
        var person = enrol();
        // by itself, within seconds; the others do not wait for it
        becomes(person, "SENT");

        var account = keycloak.account(email);
        assertThat(account.getString("firstName")).isEqualTo("Nora");
        assertThat(roles(account.getString("id"))).contains("participant").doesNotContain("administrator");
        var mail = Accounts.mail(email, "Votre accès à Carte");
        assertThat(mail).contains("3 jours");
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        try (var browser = Browser.open()) {
            var page = browser.phone();
            page.navigate(link.group());
            Screens.photograph(page, "invitation-1");
            Browser.checkAccessible(page);
            page.locator("a[href*='action-token']").first().click();
            page.locator("#password-new").fill("un-mot-de-passe-choisi");
            page.locator("#password-confirm").fill("un-mot-de-passe-choisi");
            Screens.photograph(page, "invitation-2");
            Browser.checkAccessible(page);
            page.locator("[type=submit]").first().click();
            assertThat(page.locator("#password-new")).hasCount(0);
            Screens.photograph(page, "invitation-3");
            Browser.checkAccessible(page);
            page.navigate("app");
            if (page.locator("#username").isVisible()) {
                page.locator("#username").fill(email);
                page.locator("#password").fill("un-mot-de-passe-choisi");
                page.locator("#kc-login").click();
            }
            assertThat(page.locator("h1")).containsText("Nora");
            assertThat(page.locator("main")).containsText(session.title());
        }
        assertThat(state(person)).isEqualTo("CONNECTED");
        assertThat(resend(person).status()).isEqualTo(409);
    }

    @Test
    void anAddressThatHasAnAccountIsLetInWithoutAMail() {
        keycloak.send(
                "POST",
                "/users",
                Json.createObjectBuilder()
                        .add("username", "connue-" + email)
                        .add("email", email)
                        .add("enabled", true)
                        .add("emailVerified", true)
                        .add(
                                "credentials",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("type", "password")
                                                .add("value", "deja-un-mot-de-passe")))
                        .build());

        var person = enrol();

        settled(person, "KNOWN");
        assertThat(roles(keycloak.account(email).getString("id"))).contains("participant");
        assertThat(Accounts.mail(email, "Votre accès")).isNull();
    }

    @Test
    void theEnrolmentStandsWhileTheLoginServerRefusesAndTheInvitationIsTriedAgain() {
        allow(false);
        try {
            var person = enrol();
            settled(person, "RETRYING");
            assertThat(admin.get("people/" + person + "/invitation").json().getString("failure"))
                    .isEqualTo("NOT_ALLOWED");
            assertThat(Sql.count(
                            "select count(*) from enrolment where person_id = ?::uuid and status = 'CONFIRMED'",
                            person))
                    .isEqualTo(1);
            allow(true);
            // the next try is a minute away; the clock of a test runs faster
            Sql.change("update invitation set due_at = now() where person_id = ?::uuid", person);
            settled(person, "SENT");
            Sql.change(
                    "update invitation set settled_at = now() - interval '4 days' where person_id = ?::uuid", person);
            assertThat(state(person)).isEqualTo("EXPIRED");
            assertThat(resend(person).status()).isEqualTo(202);
            settled(person, "SENT");
        } finally {
            allow(true);
        }
    }

    @Test
    void anAccountThatIsBlockedIsSaidToBeAndNotTriedAgain() {
        keycloak.send(
                "POST",
                "/users",
                Json.createObjectBuilder()
                        .add("username", email)
                        .add("email", email)
                        .add("enabled", false)
                        .build());

        var person = enrol();

        settled(person, "REFUSED");
        assertThat(admin.get("people/" + person + "/invitation").json().getString("failure"))
                .isEqualTo("DISABLED");
    }

    @Test
    void theServiceAccountMayKeepAccountsAndNothingElse() {
        var account = Accounts.ofServiceAccount();

        assertThat(account.get("/users?max=1").statusCode()).isEqualTo(200);
        for (var closed :
                new String[] {"/clients", "/roles", "/events", "/identity-provider/instances", "/components"}) {
            assertThat(account.get(closed).statusCode()).as(closed).isEqualTo(403);
        }
        assertThat(account.send(
                                "PUT",
                                "",
                                Json.createObjectBuilder().add("enabled", true).build())
                        .statusCode())
                .isEqualTo(403);
    }

    /** What is due is tried now, not within seconds. */
    private void settled(String person, String state) {
        Timers.look("InvitationTimer");
        becomes(person, state);
    }

    private void becomes(String person, String state) {
        Patience.until(() -> state(person).equals(state), "not " + state);
    }

    private void allow(boolean allowed) {
        var client = keycloak.first("/clients?clientId=carte-accounts");
        var changed = Json.createObjectBuilder(client).add("enabled", allowed).build();
        assertThat(keycloak.send("PUT", "/clients/" + client.getString("id"), changed)
                        .statusCode())
                .isEqualTo(204);
    }

    private String roles(String account) {
        return keycloak.get("/users/" + account + "/role-mappings/realm").body();
    }

    private String enrol() {
        var enrolled = admin.post(
                "sessions/" + session.id() + "/enrolments",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("firstName", "Nora")
                        .add("lastName", "Velle")
                        .build());
        assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(201);
        return enrolled.json().getJsonObject("person").getString("id");
    }

    private String state(String person) {
        return admin.get("people/" + person + "/invitation").json().getString("state");
    }

    private Api.Reply resend(String person) {
        return admin.post(
                "people/" + person + "/invitation", Json.createObjectBuilder().build());
    }

    private PlannedSession plan() {
        var programme = Json.createObjectBuilder()
                .add("title", "Invitation " + UUID.randomUUID().toString().substring(0, 8))
                .add("durationHours", 7)
                .build();
        var id = UUID.fromString(admin.post("programmes", programme).json().getString("id"));
        return new PlannedSession(id, "PUBLISHED", Instant.now().plus(Duration.ofDays(9)));
    }
}
