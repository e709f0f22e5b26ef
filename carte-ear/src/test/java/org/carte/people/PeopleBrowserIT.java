package org.carte.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carte.stack.Api;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** The directory, as an administrator uses it. */
class PeopleBrowserIT {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void somebodyIsAddedFoundAndChanged() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/people", "admin");

            addWithTheKeyboard(page);
            assertThat(page).hasURL(Pattern.compile(".*/app/people$"));
            assertThat(page.locator(".notices")).containsText("Ève Nérin" + unique);

            page.getByLabel("Rechercher").pressSequentially("eve nerin" + unique);
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody")).containsText("Céramiste");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-list");

            page.locator("tbody a").first().click();
            page.getByLabel("Entreprise").fill("Terre vive");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-edit");
            Browser.press(page, "Enregistrer");
            assertThat(page).hasURL(Pattern.compile(".*/app/people$"));
            page.navigate("app/people?q=" + unique);
            assertThat(page.locator("tbody")).containsText("Terre vive");
        }
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() {
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, "app/people/new", "admin");
            page.getByLabel("Nom de famille").fill("Sans prénom");
            page.getByLabel("E-mail").fill("pas une adresse");

            Browser.press(page, "Enregistrer");

            assertThat(page.locator(".ui-message-error")).hasCount(2);
            assertThat(page.getByLabel("Prénom")).isFocused();
            assertThat(page.getByLabel("Nom de famille")).hasValue("Sans prénom");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-invalid");
        }
    }

    @Test
    void twoRecordsOfOnePersonBecomeOne() {
        var admin = Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
        var lists =
                """
                Prénom;Nom;E-mail;Métier;Téléphone;Étiquettes
                Àa%1$s;Béa;un%1$s@carte.example;Céramiste;06 11 22 33 44;lyon
                Béa;AA%1$s;deux%1$s@carte.example;Potière;;paris
                """;
        assertThat(admin.post("people/import", "text/csv", lists.formatted(unique))
                        .status())
                .isEqualTo(200);
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/people/duplicates", "admin");
            var pair = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("un" + unique));
            assertThat(pair).containsText("même nom");
            assertThat(pair).containsText("Ce sont deux personnes");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-duplicates");

            pair.getByText("Comparer").click();
            page.getByLabel("Potière").check();
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-merge");
            Browser.press(page, "Fusionner les deux fiches");
            assertThat(page.locator(".notices")).containsText("Confirmez");
            page.locator(".notice button").press("Enter");
            assertThat(page.locator(".notice")).hasCount(0);
            assertThat(page.getByText("Fusionner les deux fiches").locator("xpath=ancestor-or-self::button"))
                    .isFocused();
            page.getByText("C’est bien la même personne", new Page.GetByTextOptions().setExact(true))
                    .click();
            Browser.press(page, "Fusionner les deux fiches");
            assertThat(page.locator(".notices")).containsText("a rejoint celle de");
            assertThat(page.getByLabel("Métier")).hasValue("Potière");
            assertThat(page.locator(".chips")).containsText("paris");
            Screens.photograph(page, "people-record");
            page.getByText("Historique").click();
            assertThat(page.locator("main")).containsText("Aucune inscription");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-history");
        }
    }

    @Test
    void twoRecordsSaidToBeTwoPeopleLeaveTheList() {
        var admin = Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
        var lists =
                """
                Prénom;Nom;E-mail
                Àa%1$s;Céa;trois%1$s@carte.example
                Àa%1$s;Céa;quatre%1$s@carte.example
                Àa%1$s;Céb;cinq%1$s@carte.example
                Àa%1$s;Céb;six%1$s@carte.example
                """;
        admin.post("people/import", "text/csv", lists.formatted(unique));
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, "app/people/duplicates", "admin");
            var pair = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("trois" + unique));
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-duplicates-phone");

            var elsewhere = page.context().newPage();
            elsewhere.navigate(page.url());

            pair.getByRole(AriaRole.BUTTON).click();

            assertThat(page.locator(".notices")).containsText("ne seront plus proposées");
            assertThat(pair).hasCount(0);

            // in the place of the pair, another is by now
            elsewhere
                    .locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("trois" + unique))
                    .getByRole(AriaRole.BUTTON)
                    .click();
            assertThat(elsewhere.locator(".notice.error")).containsText("La liste a changé entre-temps");
            assertThat(elsewhere.locator("tbody")).containsText("cinq" + unique);
            assertThat(elsewhere.locator("tbody")).not().containsText("trois" + unique);

            page.reload();
            assertThat(page.locator("h1")).isVisible();
            assertThat(pair).hasCount(0);
        }
    }

    @Test
    void tagsAreAddedAndTakenAwayAndOneIsRenamedForEverybody() {
        var admin = Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
        var lists =
                """
                Prénom;Nom;E-mail;Étiquettes
                Ana;Tag%1$s;ana%1$s@carte.example;lyon %1$s
                Béa;Tag%1$s;bea%1$s@carte.example;lyon %1$s, presse
                """;
        admin.post("people/import", "text/csv", lists.formatted(unique));
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/people?q=bea+tag" + unique, "admin");
            page.locator("tbody a").first().click();
            page.getByLabel("Retirer l’étiquette presse").click();
            assertThat(page.locator(".chips")).not().containsText("presse");
            page.getByLabel("Ajouter une étiquette (facultatif)").fill("radio " + unique);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter une étiquette"))
                    .click();
            assertThat(page.locator(".chips")).containsText("radio");
            Browser.checkAccessible(page);
            Browser.press(page, "Enregistrer");
            assertThat(page).hasURL(Pattern.compile(".*/app/people$"));

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Étiquettes"))
                    .click();
            page.getByLabel("Rechercher").pressSequentially(unique);
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody tr").first()).containsText("lyon " + unique);
            assertThat(page.locator("tbody tr").first()).containsText("2");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-tags");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Renommer lyon " + unique))
                    .click();
            page.getByLabel("Nouveau nom").fill("rhône " + unique);
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-tags-renaming");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Renommer"))
                    .click();
            assertThat(page.locator(".notices")).containsText("pour 2 personnes");
            page.navigate("app/people?q=bea+tag" + unique);
            assertThat(page.locator("tbody")).containsText("rhône " + unique);
            assertThat(page.locator("tbody")).containsText("radio " + unique);
            assertThat(page.locator("tbody")).not().containsText("presse");
        }
    }

    private void addWithTheKeyboard(Page page) {
        page.getByText("Ajouter une personne").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Prénom").focus();
        for (var text : new String[] {"Ève", "Nérin" + unique, "eve" + unique + "@carte.example", "Céramiste"}) {
            page.keyboard().insertText(text);
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
    }
}
