package org.carte.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carte.schedule.Ground;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.carte.stack.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Enrolment on the pages: by those who plan, and by those who come. */
@BesideOthers
class EnrolmentBrowserIT {

    private static Browser browser;

    private final String family = "F" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void open() {
        setDefaultAssertionTimeout(30_000);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void anAdministratorEnrolsManyAndSeesWhoGotAPlaceWhoWaitsAndWhoWasRefused() {
        var session = new OpenSession("Plusieurs", 2);
        session.enrol(session.ground().person("Ana", family, "Graphiste"));
        session.ground().person("Bea", family, "Graphiste");
        session.ground().person("Cora", family, null);
        var page = browser.laptop();
        Browser.login(page, "app/sessions/" + session.id() + "/enrolments", "admin");
        page.getByText("Inscrire plusieurs personnes").click();

        page.getByLabel("Rechercher des personnes").pressSequentially(family);
        page.getByLabel(Pattern.compile("Bea " + family)).check();
        assertThat(page.locator("[id='chosen']")).containsText("Bea " + family);
        page.getByLabel(Pattern.compile("Ana " + family)).check();
        assertThat(page.locator("[id='chosen']")).containsText("Ana " + family);
        page.getByLabel("Adresses e-mail ou noms")
                .fill("cora " + family.toLowerCase(Locale.ROOT) + "\nPersonne Inconnue");
        Browser.press(page, "Ajouter à la sélection");
        assertThat(page.locator("[id='list']")).containsText("Personne Inconnue");
        assertThat(page.locator("[id='chosen']")).containsText("Cora " + family);
        Browser.checkAccessible(page);
        Screens.photograph(page, "enrolment-add");
        Browser.press(page, "Inscrire 3 personnes");

        assertThat(page.locator("[id='outcome'] h2")).hasText("Une place attribuée, 1 en attente, un refus");
        assertThat(row(page, "Bea")).containsText("Concurrence directe");
        assertThat(row(page, "Cora")).containsText("Liste d’attente, rang 1");
        assertThat(row(page, "Ana")).containsText("Déjà inscrit");
        Browser.checkAccessible(page);
        Screens.photograph(page, "enrolment-outcome");

        file(page, "email;prénom;nom\npas-une-adresse;Dan;" + family + "\n");
        assertThat(page.locator("[id='outcome']")).containsText("Ligne 2 : Adresse e-mail manquante");
        Browser.checkAccessible(page);
        file(page, "email;prénom;nom\ndan-" + family + "@ici.example;Dan;" + family + "\n");
        assertThat(row(page, "Dan")).containsText("Liste d’attente, rang 2");

        page.getByText("Voir les inscriptions").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ana " + family))
                .click();
        page.getByLabel("Financement").selectOption("OPCO");
        page.locator("[id='funding:payer']").fill("Afdas");
        Browser.press(page, "Enregistrer");
        assertThat(page.locator(".notices")).containsText("Le financement est noté");
        assertThat(page.locator("[id='funding:payer']")).hasValue("Afdas");
        assertThat(page.locator(".timeline")).containsText("par Camille Roux");
        Browser.checkAccessible(page);
        Screens.photograph(page, "enrolment-show");
    }

    @Test
    void aParticipantWaitsIsOfferedAPlaceTakesItAndGivesItBack() {
        var session = new OpenSession("À soi", 1);
        var holder = session.enrol(session.ground().person("Ana", family, null));
        var admin = browser.laptop();
        Browser.login(admin, "app/sessions/" + session.id() + "/enrolments/terms", "admin");
        setTerms(admin);
        var page = browser.phone();
        Browser.login(page, "app", "participant06");
        page.locator("a[href$='" + session.id() + "/inscription']").click();
        assertThat(page.locator("main")).containsText("Personne n’attend encore");
        Browser.checkAccessible(page);
        Screens.photograph(page, "enrolment-join-full");
        Browser.press(page, "M’inscrire sur la liste d’attente");
        assertThat(page.locator("main")).containsText("Vous êtes au rang 1");
        assertThat(page.locator("main")).containsText("vous aurez 24 heures");

        answer(page);
        session.cancel(holder);
        page.navigate("app");
        assertThat(page.locator("main")).containsText("Une place vous attend");
        Screens.photograph(page, "enrolment-home");
        page.locator("a[href$='" + session.id() + "/inscription']").click();
        Screens.photograph(page, "enrolment-join-offered");
        Browser.press(page, "Accepter la place");
        assertThat(page.locator(".badge-CONFIRMED")).hasText("Place réservée");
        assertThat(page.getByLabel("Qu’attendez-vous de cette journée ?")).hasValue("Trouver mes mots");

        Browser.press(page, "Me désinscrire");
        page.getByLabel("Motif").fill("Un client m’attend");
        Browser.checkAccessible(page);
        Screens.photograph(page, "enrolment-join-leaving");
        page.getByRole(AriaRole.GROUP)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Me désinscrire"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/app$"));
        assertThat(page.locator(".notices")).containsText("vous n’êtes plus sur la liste");
    }

    @Test
    void aLongListHasPagesAndLosesNobody() {
        var session = new OpenSession("Foule", 1);
        Sql.change(
                """
                with crowd as (insert into person (id, version, first_name, last_name, email)
                    select gen_random_uuid(), 0, 'Foule', 'Numéro ' || n, gen_random_uuid() || '@ici.example'
                    from generate_series(1, 202) n returning id)
                insert into enrolment select gen_random_uuid(), 0, ?::uuid, id, 'WAITLISTED', now() from crowd""",
                session.id());
        var page = browser.phone();
        Browser.login(page, "app/sessions/" + session.id() + "/enrolments", "admin");
        assertThat(page.locator("tbody tr")).hasCount(200);

        page.getByText("Page suivante").click();

        assertThat(page.locator("tbody tr")).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Désinscrire")))
                .first()
                .click();
        page.getByLabel("Motif").fill("malade");
        Browser.checkAccessible(page);
        page.locator("[id='form:cancel']").click();
        assertThat(page.locator(".notice")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(1);
        Screens.photograph(page, "enrolment-list-last-page");
    }

    private void setTerms(Page page) {
        page.getByLabel("Les participants peuvent s’inscrire").check();
        page.getByLabel("Heures pour répondre").fill("24");
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true))
                .fill("Qu’attendez-vous de cette journée ?");
        Browser.press(page, "Ajouter la question");
        assertThat(page.locator("[id='questions:list']")).containsText("Qu’attendez-vous");
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).fill("Êtes-vous à l’aise à l’écrit ?");
        page.getByLabel("Réponse", new Page.GetByLabelOptions().setExact(true)).selectOption("SCALE");
        Browser.press(page, "Ajouter la question");
        assertThat(page.locator("[id='questions:list']")).containsText("à l’aise");
        page.getByLabel("Modifier Êtes-vous à l’aise à l’écrit ?").click();
        assertThat(page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Êtes-vous à l’aise à l’écrit ?");
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).fill("Aimez-vous écrire ?");
        Browser.press(page, "Enregistrer la question");
        assertThat(page.locator("[id='questions:list']")).containsText("Aimez-vous écrire");
        assertThat(page.locator("[id='questions:list']")).not().containsText("à l’aise");
        Browser.checkAccessible(page);
        Screens.photograph(page, "enrolment-terms");
        Browser.press(page, "Enregistrer");
        assertThat(page).hasURL(Pattern.compile(".*/enrolments$"));
    }

    private static void answer(Page page) {
        page.getByLabel("Qu’attendez-vous de cette journée ?").fill("Trouver mes mots");
        page.getByText("4", new Page.GetByTextOptions().setExact(true)).click();
        Browser.press(page, "Enregistrer mes réponses");
        assertThat(page.locator(".notices")).containsText("Vos réponses sont enregistrées");
        Browser.checkAccessible(page);
        Screens.photograph(page, "enrolment-join-waiting");
    }

    @Test
    void theHistoryOfSomebodySaysWhatHappenedAndNeverWhatTheyWrote() {
        var session = new OpenSession("Histoire", 3);
        var person = session.ground().person("Ana", family, null);
        var enrolment = session.enrol(person);
        var question = UUID.randomUUID();
        Sql.change(
                "insert into positioning_question values (?, 0, null, ?::uuid, 'Que cherchez-vous ?', 'TEXT')",
                question,
                session.id());
        Sql.change(
                "insert into positioning_answer values (gen_random_uuid(), 0, ?::uuid, ?, 'Un secret bien gardé')",
                enrolment.getString("id"),
                question);
        Sql.change(
                "insert into carte (id, version, person_id, session_id, headline, updated_at)"
                        + " values (gen_random_uuid(), 0, ?, ?::uuid, 'Un secret bien gardé', now())",
                person,
                session.id());
        session.cancel(enrolment);
        session.enrol(person);
        var page = browser.laptop();

        Browser.login(page, "app/people/" + person + "/history", "admin");

        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody .badge-CANCELLED")).hasCount(1);
        assertThat(page.locator("tbody .badge-CONFIRMED")).hasCount(1);
        assertThat(page.locator(".timeline li")).hasCount(3);
        assertThat(page.locator(".timeline")).containsText("Camille Roux : malade");
        assertThat(page.locator("main")).not().containsText("secret");
        Browser.checkAccessible(page);
        Screens.photograph(page, "people-history-lived");
    }

    @Test
    void thoseWhoRunTheSessionReadWhereEverybodyStartsFrom() {
        var session = new OpenSession("Besoins", 3);
        var enrolment = session.enrol(session.ground().person("Ana", family, null));
        Sql.change(
                "insert into session_facilitator values (gen_random_uuid(), 0, ?::uuid, ?)",
                session.id(),
                Ground.personOf(session.as("morgane")));
        var question = UUID.randomUUID();
        Sql.change(
                "insert into positioning_question values (?, 0, null, ?::uuid, 'Que cherchez-vous ?', 'TEXT')",
                question,
                session.id());
        Sql.change(
                "insert into positioning_answer values (gen_random_uuid(), 0, ?::uuid, ?, 'Des clients justes')",
                enrolment.getString("id"),
                question);
        var page = browser.laptop();

        Browser.login(page, "app/sessions/" + session.id() + "/besoins", "morgane");

        assertThat(page.locator(".panel")).containsText("Des clients justes");
        assertThat(page.locator(".panel")).containsText("Ana " + family);
        Browser.checkAccessible(page);
        Screens.photograph(page, "enrolment-needs");
        org.assertj.core.api.Assertions.assertThat(page.context()
                        .request()
                        .get("app/sessions/" + new OpenSession("Autre", 1).id() + "/besoins")
                        .status())
                .as("not hers")
                .isEqualTo(404);
    }

    private static void file(Page page, String text) {
        page.locator("[id='csv:file']")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        Browser.press(page, "Inscrire les personnes du fichier");
    }

    private static Locator row(Page page, String name) {
        var heading = page.locator("th", new Page.LocatorOptions().setHasText(name));
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHas(heading));
    }
}
