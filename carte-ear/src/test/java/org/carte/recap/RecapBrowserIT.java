package org.carte.recap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.UUID;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Test;

/** A facilitator writes, illustrates and publishes a recap; the public reads it. */
@BesideOthers
class RecapBrowserIT {

    private final TrainingDay day = TrainingDay.done("morgane");
    private final String slug = "carnet-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aRecapIsWrittenIllustratedPublishedAndRead() {
        day.quote(
                "Paul",
                "Durand",
                "Scénariste",
                "Je repars avec un cap et une phrase qui me ressemble.",
                "FIRST_NAME_TRADE");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/sessions/" + day.id + "/recap", "morgane");
            write(page);
            illustrate(page);
            Browser.press(page, "Enregistrer et publier");
            assertThat(page.locator(".badge-PUBLISHED")).isVisible();
            Screens.look(page, "recap-edit");

            page.locator("a[href$='/recaps/" + slug + "']").click();
            assertThat(page.locator("article h1")).hasText("Carnet d’une journée");
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            assertThat(page.locator(".pull-quote footer")).hasText("— Paul, scénariste");
            assertThat(
                            page.locator("figure img")
                                    .evaluate(
                                            "photo => { photo.loading = 'eager'; return photo.decode().then(() => photo.naturalWidth); }"))
                    .isEqualTo(1024);
            Screens.look(page, "recap-public");
        }
    }

    @Test
    void theHomeOfThePublicLeadsToIt() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/sessions/" + day.id + "/recap", "morgane");
            write(page);
            Browser.press(page, "Enregistrer et publier");
            assertThat(page.locator(".badge-PUBLISHED")).isVisible();

            page.navigate("");
            page.locator("a[href$='/recaps/" + slug + "']").click();

            assertThat(page.locator("article h1")).hasText("Carnet d’une journée");
        }
    }

    private void write(Page page) {
        page.getByLabel("Titre").fill("Carnet d’une journée");
        page.getByLabel("Texte")
                .fill(
                        "Dix personnes autour d’une **grande** table.\n\n## Ce qu’elles en disent\n\n<script>non</script>");
        page.getByLabel("Adresse").fill(slug);
        page.getByLabel("Catégories").fill("After-work, Projets pro");
        Browser.press(page, "Actualiser l’aperçu");
        assertThat(page.locator("#preview strong")).hasText("grande");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Enregistrer").setExact(true))
                .click();
        assertThat(page.getByText("Compte rendu enregistré.").first()).isVisible();
    }

    private void illustrate(Page page) {
        page.locator("[id='photos:file']").setInputFiles(photo());
        page.getByLabel("Description").fill("Une table vue de dessus");
        page.getByText("Toutes les personnes reconnaissables").click();
        Browser.press(page, "Ajouter une photo");
        assertThat(page.locator("#photos .card img")).hasCount(1);
        assertThat(page.locator("#photos .badge-DONE")).hasText("Publiable");
    }

    private static Path photo() {
        try {
            return Path.of(RecapBrowserIT.class
                    .getResource("/org/carte/demo/photos/20180219_121816.jpg")
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
