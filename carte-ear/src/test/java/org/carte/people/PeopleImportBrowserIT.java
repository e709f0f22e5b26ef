package org.carte.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Test;

/** A list of people, as an administrator brings it: with errors, corrected, with columns of other names. */
class PeopleImportBrowserIT {

    private final String unique = "b" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aListWithErrorsIsCorrectedAndTakenWhole() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/people", "admin");
            follow(page, "Importer une liste");
            assertThat(page.locator("h1")).hasText("Importer des personnes");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-import");

            Browser.press(page, "Vérifier le fichier");
            assertThat(page.locator(".notices")).containsText("Choisissez d’abord un fichier");
            bring(page, ";Sans prénom;sans@x.fr\nÈve;Nérin;pas une adresse\n");
            assertThat(page.locator("#form\\:all")).containsText("2 erreurs empêchent l’import");
            assertThat(page.locator("[id='form:rejected'] tbody tr")).hasCount(2);
            assertThat(page.locator("[id='form:rejected'] tbody tr").nth(1)).containsText("Ce n’est pas une adresse");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-import-rejected");
            var download = page.waitForDownload(() -> follow(page, "Télécharger avec les motifs"));
            assertThat(read(download.path())).contains("Motif", "Prénom : Il manque une valeur.");

            follow(page, "Choisir le fichier corrigé");
            bring(page, "Sam;Sans;sans%1$s@x.fr\nÈve;Nérin%1$s;eve%1$s@x.fr\n".formatted(unique));
            assertThat(page.locator("#form\\:all")).containsText("2 personnes nouvelles");
            assertThat(page.locator("tbody").first()).containsText("Ève Nérin" + unique);
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-import-checked");
            Browser.press(page, "Importer ces personnes");
            assertThat(page.locator("#form\\:all")).containsText("C’est fait : 2 personnes ajoutées");
            Screens.photograph(page, "people-import-done");
            follow(page, "Aller à l’annuaire");
            page.getByLabel("Rechercher").pressSequentially("nerin" + unique);
            assertThat(page.locator("[id='form:people'] tbody tr")).hasCount(1);
            assertThat(page).hasURL(Pattern.compile(".*/app/people\\?q=nerin" + unique + "$"));
        }
    }

    @Test
    void columnsOfOtherNamesAreNamedOnScreenAndAManyLinesShowProgress() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/people/import", "admin");
            var lines = IntStream.range(0, 10_000)
                    .mapToObj(i -> "Nom%1$s%2$d,Ada%2$d,l%2$d%1$s@carte.example".formatted(unique, i))
                    .collect(Collectors.joining("\n"));
            choose(page, "Patronyme,Petit nom,Contact\n" + lines);
            assertThat(page.locator("#form\\:all")).containsText("aucune colonne d’e-mail");
            page.getByLabel("Dans l’annuaire Patronyme").selectOption("LAST_NAME");
            page.getByLabel("Dans l’annuaire Petit nom").selectOption("FIRST_NAME");
            page.getByLabel("Dans l’annuaire Contact").selectOption("EMAIL");
            Browser.checkAccessible(page);
            Screens.photograph(page, "people-import-columns");

            Browser.press(page, "Vérifier avec ces colonnes");
            assertThat(page.locator("#form\\:all")).containsText(Pattern.compile("10.000 personnes nouvelles"), slow());
            Browser.press(page, "Importer ces personnes");
            assertThat(page.locator("progress")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            page.navigate(page.url());
            assertThat(page.locator("#form\\:all")).containsText("C’est fait", slow());
        }
    }

    private static LocatorAssertions.ContainsTextOptions slow() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    private static void bring(Page page, String lines) {
        choose(page, "Prénom;Nom;E-mail\n" + lines);
    }

    private static void choose(Page page, String content) {
        page.getByLabel("Fichier CSV").setInputFiles(new FilePayload("liste.csv", "text/csv", content.getBytes(UTF_8)));
        Browser.press(page, "Vérifier le fichier");
        page.waitForURL(Pattern.compile(".*/app/people/import/[0-9a-f-]{36}$"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
