package org.carte.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.Assertions;
import org.carte.demo.Opinions;
import org.carte.demo.Planning;
import org.carte.demo.ReferenceDay;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The day of the post, lived again in real browsers: Camille plans it, Morgane runs it, Julien does the exercises, makes
 * his map and says how it was, Camille reads the results, Morgane publishes the recap. The nine others answer by REST.
 */
@BesideOthers
@Order(5)
class ReferenceDayBrowserIT {

    /** Seven exercises of four types, in the order of the agenda. */
    private static final int EXERCISES = 7;

    private static final String JULIEN = "participant06";

    private final ReferenceDay day = ReferenceDay.read();
    private final Api api = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final String title =
            "La Carte du Soi, " + Long.toString(ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE), 36);
    private String id;

    @Test
    void isLivedFromTheCalendarToTheRecap() throws Exception {
        new Planning(api, day, title).prepare();
        try (var browser = Browser.open()) {
            var camille = browser.laptop();
            var morgane = browser.laptop();
            var julien = browser.phone();

            Browser.login(camille, "app/sessions/new", "admin");
            plan(camille);
            enrol(camille);
            camille.navigate("app/sessions/" + id);
            camille.locator("#steps button:has-text('Confirmer')").click();
            assertThat(badge(camille)).hasText("Confirmée");

            Browser.login(morgane, "app/sessions/" + id, "morgane");
            Browser.press(morgane, "Commencer la journée");
            assertThat(badge(morgane)).hasText("En cours");
            Browser.login(julien, "app/sessions/" + id + "/day", JULIEN);
            run(morgane, julien);

            draw(julien);
            sayHowItWas(julien);
            readTheResults(camille);
            publish(morgane);
            readTheRecap(browser.phone());
        }
    }

    private void plan(Page page) {
        var date = LocalDate.now(ZoneId.of("Europe/Paris"))
                .plusDays(ThreadLocalRandom.current().nextInt(4000, 9000));
        page.getByLabel("Programme").selectOption(new SelectOption().setLabel(title));
        page.getByLabel("Lieu et salle")
                .selectOption(new SelectOption()
                        .setLabel(day.venue().getString("name") + " (" + title + "), La grande table (12)"));
        page.getByLabel("Date").nth(0).fill(date.toString());
        page.getByLabel("Date").nth(1).fill(date.toString());
        Browser.pick(page, "plan:facilitator", "Morgane");
        assertThat(page.locator("[id='plan:facilitators']")).containsText("Morgane");
        Browser.pick(page, "plan:facilitator", "Caroline");
        assertThat(page.locator("[id='plan:facilitators']")).containsText("Caroline");
        Browser.press(page, "Enregistrer");
        assertThat(page.locator("h1")).hasText(title);
        id = page.url().replaceAll(".*/sessions/", "");
        page.locator("#steps").getByText("Publier").click();
        assertThat(badge(page)).hasText("Publiée");
    }

    private void enrol(Page page) {
        page.navigate("app/sessions/" + id + "/enrolments");
        var eleven = day.people().stream()
                .limit(10)
                .map(person -> person.getString("email"))
                .toList();
        eleven.forEach(email -> enrol(page, email));
        assertThat(page.locator(".stats")).containsText("10 / 10");
        enrol(page, "nadia.ferrand@carte.example");
        assertThat(row(page, "Nadia Ferrand")).containsText("Liste d’attente, rang 1");
        assertThat(page.locator(".alert-warn").first()).containsText("Concurrence directe");
    }

    private void enrol(Page page, String email) {
        int before = page.locator("tbody tr").count();
        Browser.pick(page, "form:person", email);
        page.locator("[id='form:enrol']").click();
        assertThat(page.locator("tbody tr")).hasCount(before + 1);
    }

    /** Morgane moves the room; Julien's phone follows by itself; the nine others write through REST. */
    private void run(Page morgane, Page julien) {
        morgane.navigate("app/sessions/" + id + "/live");
        morgane.waitForFunction("() => document.documentElement.dataset.live === 'open'");
        julien.waitForFunction("() => document.documentElement.dataset.live === 'open'");
        var phone = new Phone(julien);
        for (var exercise : day.exercises().subList(0, EXERCISES)) {
            var name = exercise.getString("title");
            Browser.press(morgane, "Ouvrir « " + name + " »");
            phone.follows(name);
            phone.answers(
                    exercise, day.answer(JULIEN, exercise.getString("key")).getJsonObject("payload"));
            others(exercise.getString("key"));
            assertThat(morgane.locator(".console-count")).containsText("10");
            Browser.press(morgane, "Verrouiller les réponses");
            phone.sees("Les réponses sont verrouillées");
            Browser.press(morgane, "Révéler ce qui est partagé");
            phone.seesNoMore("Les réponses sont verrouillées");
        }
        var last = day.exercises().get(EXERCISES - 1).getString("title");
        julien.reload();
        phone.sees(last);
        Browser.checkAccessible(morgane);
        Browser.press(morgane, "Terminer");
        phone.seesNoMore(last);
    }

    private void others(String exercise) {
        var run = ReferenceDay.objects(api.as("morgane").get(base() + "/runs").array()).stream()
                .filter(candidate -> candidate.getString("state").equals("OPEN"))
                .findFirst()
                .orElseThrow();
        day.participants().stream().filter(login -> !login.equals(JULIEN)).forEach(login -> {
            var reply = api.as(login)
                    .put(base() + "/runs/" + run.getString("id") + "/answer", day.answer(login, exercise), null);
            Assertions.assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        });
    }

    private void draw(Page page) throws Exception {
        page.navigate("app/carte/" + id);
        Browser.press(page, "Ajouter à « Ce que j’ai de plus précieux à offrir »");
        var suggestion = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^Prendre «")))
                .first();
        suggestion.click();
        assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("Ajouté :");
        page.getByLabel("Une phrase à vous").fill("Raconter un produit par celui qui s’en sert");
        Browser.press(page, "Ajouter cette phrase");
        Browser.press(page, "Fermer");
        Browser.press(page, "Modifier « Raconter un produit par celui qui s’en sert »");
        page.getByLabel("Votre phrase").fill("Raconter un produit par la vie de celui qui s’en sert");
        Browser.press(page, "Enregistrer");
        assertThat(page.locator(".outline")).containsText("par la vie de celui");
        assertThat(page.locator(".soi-narrow")).containsText("par la vie de celui");
        Browser.checkAccessible(page);
        Browser.photograph(page, "reference-day-map");
        var download =
                page.waitForDownload(() -> page.getByText("Télécharger le PDF").click());
        Assertions.assertThat(new String(Files.readAllBytes(download.path()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private void sayHowItWas(Page page) {
        page.navigate(base().replace("sessions", "app/sessions") + "/avis");
        new Phone(page).feelsBack(day.feedback(JULIEN));
        day.participants().stream()
                .filter(login -> !login.equals(JULIEN))
                .forEach(login -> Opinions.send(api, base(), login, day.feedback(login)));
    }

    private void readTheResults(Page page) {
        page.navigate("app/sessions/" + id + "/feedback");
        assertThat(page.locator(".stat").first()).containsText("10");
        assertThat(page.locator("main")).containsText("100");
        Browser.checkAccessible(page);
    }

    private void publish(Page page) throws Exception {
        page.navigate("app/sessions/" + id);
        Browser.press(page, "Terminer la journée");
        assertThat(badge(page)).hasText("Terminée");
        page.navigate("app/sessions/" + id + "/temoignages");
        var quote = day.feedback(JULIEN).getJsonObject("quote").getString("text");
        page.locator("section, li, article")
                .filter(new Locator.FilterOptions().setHasText(quote.substring(0, 30)))
                .last()
                .getByRole(AriaRole.BUTTON)
                .click();
        page.getByText("Ne plus retenir").waitFor();
        page.navigate("app/sessions/" + id + "/recap");
        page.getByLabel("Texte").fill(day.recap().getString("body"));
        Browser.press(page, "Actualiser l’aperçu");
        var photo = day.recap().getJsonArray("photos").getJsonObject(0);
        page.locator("[id='photos:file']").setInputFiles(file(photo.getString("file")));
        page.getByLabel("Description").fill(photo.getString("alt"));
        page.getByText("Toutes les personnes reconnaissables").click();
        Browser.press(page, "Ajouter une photo");
        assertThat(page.locator("#photos .card img")).hasCount(1);
        Browser.press(page, "Enregistrer et publier");
        assertThat(page.locator(".badge-PUBLISHED")).isVisible();
        var markdown = api.as("morgane").get(base() + "/recap.md").text();
        List.of("id", "title", "date", "author", "layout", "permalink", "image", "categories")
                .forEach(key -> Assertions.assertThat(markdown).contains("\n" + key + ":"));
        Assertions.assertThat(markdown).contains(quote);
    }

    private void readTheRecap(Page nobody) {
        var slug = api.as("morgane").get(base() + "/recap").json().getString("slug");
        nobody.navigate("recaps/" + slug);
        assertThat(nobody.locator("article h1")).hasText(title);
        assertThat(nobody.locator(".pull-quote")).containsText("Julien");
        assertThat(nobody.locator("figure img, article img").first()).isVisible();
        Browser.checkAccessible(nobody);
        Browser.photograph(nobody, "reference-day-recap");
    }

    private String base() {
        return "sessions/" + id;
    }

    private static Path file(String photo) throws Exception {
        return Path.of(ReferenceDay.class.getResource("photos/" + photo).toURI());
    }

    private static Locator badge(Page page) {
        return page.locator(".page-header .badge");
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }
}
