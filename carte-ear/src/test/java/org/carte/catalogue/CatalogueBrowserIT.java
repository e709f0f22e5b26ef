package org.carte.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Test;

/** The catalogue and the places, as an administrator uses them. */
@BesideOthers
class CatalogueBrowserIT {

    private static final Pattern SHOWN = Pattern.compile(".*/app/programmes/[0-9a-f-]{36}$");

    /** Titles begin with 0: they stand on the first page, whatever other tests add. */
    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aProgrammeIsComposedAndChanged() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/programmes/new", "admin");
            Browser.checkAccessible(page);
            compose(page);
            Browser.checkAccessible(page);
            Screens.photograph(page, "programme-edit");

            Browser.press(page, "Enregistrer");
            assertThat(page).hasURL(SHOWN);
            assertThat(page.locator("h1")).hasText("0 Carte " + unique);
            page.navigate("app/programmes?q=" + unique);
            assertThat(page.locator("tbody")).containsText("0 Carte " + unique);
            Browser.checkAccessible(page);
            Screens.photograph(page, "programme-list");

            page.locator("tbody a:has-text('0 Carte " + unique + "')").click();
            edit(page);
            assertThat(page.getByLabel("Objectif 1")).hasValue("Classer ses valeurs");
            assertThat(page.getByLabel("Objectif 2")).hasValue("Raconter son parcours");
            assertThat(page.getByLabel("Durée, en heures")).hasValue("0,75");
            press(page, "Retirer (2)");
            assertThat(page.getByLabel("Objectif 2")).hasCount(0);
            assertThat(page.locator("#form\\:objectives button:focus")).hasCount(1);
            page.getByLabel("Durée, en heures").fill("1,5");
            Browser.press(page, "Enregistrer");
            assertThat(page).hasURL(SHOWN);
            assertThat(page.locator(".page-header")).containsText("Version 2");
            assertThat(page.locator(".changes del").first()).containsText("Raconter son parcours");
            assertThat(page.locator(".changes dt")).hasText(new String[] {"Objectifs", "Durée, en heures"});
            assertThat(page.locator(".changes ins")).containsText("1.5");
            Browser.checkAccessible(page);
            Screens.photograph(page, "programme-versions");
        }
    }

    @Test
    void aProgrammeIsPublishedCopiedAndPutAway() {
        var programme = Programmes.complete("0 Boussole " + unique);
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/programmes/" + programme.id(), "admin");
            Browser.press(page, "Publier");
            page.getByText("Voir la page publique").waitFor();
            Screens.photograph(page, "programme-show");
            var visitor = browser.phone();
            read(visitor, "formactions/0-boussole-" + unique);

            Browser.press(page, "Dupliquer");
            assertThat(page).hasURL(Pattern.compile(".*/edit$"));
            assertThat(page.getByLabel("Titre")).hasValue("Copie de 0 Boussole " + unique);
            assertThat(exactly(page, "Contact")).hasValue("Morgane, 04 00 00 00 00");

            page.navigate("app/programmes/" + programme.id());
            Browser.press(page, "Archiver");
            page.locator(".badge-ARCHIVED").waitFor();
            Browser.checkAccessible(page);
            Assertions.assertThat(visitor.reload().status()).isEqualTo(404);
            page.navigate("app/programmes?archived=true&q=" + unique);
            assertThat(page.locator("tbody")).containsText("0 Boussole " + unique);
            page.navigate("app/sessions/new");
            assertThat(page.locator("[id='plan:programme']")).containsText("Copie de 0 Boussole " + unique);
            assertThat(page.locator("[id='plan:programme'] option:text-is('0 Boussole " + unique + "')"))
                    .hasCount(0);

            page.navigate("app/programmes/" + programme.id());
            Browser.press(page, "Remettre au catalogue");
            page.locator(".badge-ARCHIVED").waitFor(gone());
        }
    }

    @Test
    void aSessionKeepsItsVersionUntilItIsTakenOver() {
        var programme = Programmes.complete("0 Cap " + unique);
        var planned = programme.planned();
        programme.rewritten("Une boussole pour choisir ses missions, et ses clients.");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/sessions/" + planned, "admin");
            assertThat(page.locator(".alert")).containsText("Planifiée d’après la version 1");
            page.locator("summary:has-text('Voir ce qui a changé')").click();
            assertThat(page.locator(".changes ins").first()).containsText("missions, et ses clients.");
            assertThat(page.locator(".changes")).containsText(Pattern.compile("Enquête · Exercice · .*45 .*60 min"));
            Browser.checkAccessible(page);
            Screens.photograph(page, "session-version");

            Browser.press(page, "Reprendre la nouvelle version");
            page.locator(".changes").waitFor(gone());
            page.navigate("app/sessions/" + planned + "/agenda");
            assertThat(page.locator(".timeline")).containsText("60 min");

            programme.hasItsOwnAgenda(planned);
            programme.rewritten("Encore autre chose.");
            page.navigate("app/sessions/" + planned);
            Browser.press(page, "Reprendre la nouvelle version");
            assertThat(page.locator(".notices")).containsText("Son déroulé avait été modifié : il reste tel quel.");
            page.navigate("app/sessions/" + planned + "/agenda");
            assertThat(page.locator(".timeline")).containsText("Une séquence à nous");

            programme.rewritten("Et encore.");
            programme.enrols(planned, "participant01");
            page.navigate("app/sessions/" + planned);
            assertThat(page.locator(".alert")).containsText("elle garde ce qui a été annoncé");
            assertThat(page.getByText("Reprendre la nouvelle version")).hasCount(0);
        }
    }

    @Test
    void anEmptyLineIsAskedForAndLedTo() {
        try (var browser = Browser.open()) {
            var page = browser.phone();
            Browser.login(page, "app/programmes/new", "admin");

            Browser.press(page, "Enregistrer");

            assertThat(page.locator(".ui-message-error").first()).isVisible();
            assertThat(page.getByText("Écrivez l’objectif, ou retirez la ligne."))
                    .isVisible();
            assertThat(page.getByLabel("Titre")).isFocused();

            page.getByLabel("Titre").fill("Une form’action");
            Browser.press(page, "Enregistrer");

            assertThat(page.locator("[id='form:objective:0:wording']")).isFocused();
        }
    }

    @Test
    void aVenueIsAddedWithItsRooms() {
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/venues", "admin");
            page.getByText("Ajouter un lieu").click();
            page.getByLabel("Nom du lieu").fill("0 Comptoir " + unique);
            page.getByLabel("Adresse").fill("27 rue des Essais");
            page.getByLabel("Venir").fill("Métro D, arrêt Saxe.");
            page.getByLabel("Nom de la salle 1").fill("La grande table");
            page.getByLabel("Places de la salle 1").fill("12");
            Browser.press(page, "Ajouter une salle");
            page.getByLabel("Nom de la salle 2").fill("Le petit salon");
            page.getByLabel("Places de la salle 2").fill("4");
            Browser.checkAccessible(page);
            Screens.photograph(page, "venue-edit");
            Browser.press(page, "Enregistrer");

            assertThat(page).hasURL(Pattern.compile(".*/app/venues$"));
            Browser.checkAccessible(page);
            Screens.photograph(page, "venue-list");
            page.locator("tbody a:has-text('0 Comptoir " + unique + "')").click();
            assertThat(page.getByLabel("Nom de la salle 2")).hasValue("Le petit salon");
            assertThat(page.getByLabel("Venir")).hasValue("Métro D, arrêt Saxe.");
        }
    }

    @Test
    void thePhotoOfAVenueIsSeenByThoseWhoCome() {
        var programme = Programmes.complete("0 Lieu " + unique);
        var planned = programme.planned();
        programme.enrols(planned, "participant02");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/venues/" + programme.venue(), "admin");
            page.locator("[id='photo:file']").setInputFiles(picture());
            page.getByLabel("Description").fill("Une porte bleue sous une verrière");
            Browser.press(page, "Enregistrer la photo");
            assertThat(page.getByAltText("Une porte bleue sous une verrière")).isVisible();
            Browser.checkAccessible(page);
            Screens.photograph(page, "venue-photo");

            var phone = browser.phone();
            Browser.login(phone, "app", "participant02");
            phone.locator("a[href$='" + planned + "/venir']").click();
            var photo = phone.getByAltText("Une porte bleue sous une verrière");
            photo.scrollIntoViewIfNeeded();
            Assertions.assertThat(photo.evaluate("photo => photo.decode().then(() => photo.naturalWidth)"))
                    .isEqualTo(640);
            assertThat(phone.locator(".place")).containsText("Plain-pied");
            Browser.checkAccessible(phone);
            Screens.photograph(phone, "session-coming");

            var stranger = browser.phone();
            Browser.login(stranger, "app", "participant03");
            Assertions.assertThat(stranger.navigate("app/sessions/" + planned + "/venir")
                            .status())
                    .isEqualTo(404);
        }
    }

    /** As somebody who looks from outside does: no cookie, nothing that keeps them out. */
    private static void read(Page visitor, String address) {
        visitor.navigate("");
        visitor.locator("a[href$='/formactions']").click();
        assertThat(visitor.locator(".cards")).not().isEmpty();
        assertThat(visitor.locator(".app-header")).hasCSS("display", "flex");
        Browser.checkAccessible(visitor);
        Screens.photograph(visitor, "offer-list");
        visitor.navigate(address);
        assertThat(visitor.locator("main")).containsText("Morgane, 04 00 00 00 00");
        Assertions.assertThat(visitor.context().cookies()).isEmpty();
        Browser.checkAccessible(visitor);
        Screens.photograph(visitor, "offer-programme");
    }

    private static void edit(Page page) {
        page.locator(".page-header a.button[href$='/edit']").click();
        assertThat(page).hasURL(Pattern.compile(".*/edit$"));
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static FilePayload picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            var drawn = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
            var pen = drawn.createGraphics();
            pen.setColor(new Color(0x3B, 0x6E, 0xA5));
            pen.fillRect(0, 0, 640, 360);
            pen.dispose();
            ImageIO.write(drawn, "png", bytes);
            return new FilePayload("porte.png", "image/png", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void compose(Page page) {
        page.getByLabel("Titre").fill("0 Carte " + unique);
        page.getByLabel("Durée, en heures").fill("0,75");
        page.getByLabel("Objectif 1").fill("Raconter son parcours");
        Browser.press(page, "Ajouter un objectif");
        page.getByLabel("Objectif 2").fill("Classer ses valeurs");
        press(page, "Monter (2)");
        assertThat(page.getByLabel("Objectif 1")).hasValue("Classer ses valeurs");
        assertThat(page.locator("#form\\:objective\\:1\\:up")).isFocused();
        exactly(page, "Séquence 1").fill("L’enquête");
        page.getByLabel("Minutes de la séquence 1").fill("45");
        Browser.press(page, "Ajouter une séquence");
        assertThat(page.locator("#form\\:total")).not().containsText("Ce n’est pas");
        exactly(page, "Séquence 2").fill("Pause");
        page.getByLabel("Nature de la séquence 2").selectOption("Pause");
        page.getByLabel("Minutes de la séquence 2").fill("15");
        page.getByLabel("Titre").focus();
        assertThat(page.locator("#form\\:total")).containsText("0 h 45");
    }

    /** Other labels contain this one. */
    private static Locator exactly(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The first one: objectives stand above the agenda. */
    private static void press(Page page, String text) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
    }
}
