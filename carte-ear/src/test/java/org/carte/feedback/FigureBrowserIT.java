package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.stack.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff read results, are told why some are refused, and see that figures are the count of the answers. */
class FigureBrowserIT {

    /** How many points of a picture are painted. */
    private static final String PAINTED =
            """
            canvas => new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer)
                .filter(point => point !== 0).length""";

    private static Browser browser;

    private final Random random = new Random(7);

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void picturesTablesAndTheHeatMapSayTheSame() throws Exception {
        var first = FeedbackRoom.of(8, "DONE");
        answer(first, 8);
        for (var start : List.of("2018-03-12", "2018-04-09", "2018-05-14")) {
            answer(first.another(6, "DONE", start + "T09:00:00+02:00"), 6);
        }
        var laptop = browser.laptop();
        Browser.login(laptop, "app/feedback?programme=" + first.programme(), "admin");

        assertThat(laptop.locator(".stat").first().textContent()).contains("26").contains("sur 26");
        assertThat(laptop.locator("canvas").count()).isEqualTo(3);
        for (var picture : laptop.locator("canvas").all()) {
            assertThat((Integer) picture.evaluate(PAINTED)).isGreaterThan(1000);
        }
        assertThat(laptop.locator(".heat tbody tr").count()).isEqualTo(4);
        assertThat(laptop.locator(".heat tbody tr").first().textContent()).contains("14 mai 2018");
        FeedbackBrowserIT.look(laptop, "figures-index");
        var sheet = Browser.print(laptop, "figures-index");
        try (var printed = Loader.loadPDF(sheet)) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("Question par session", "Le rythme me convenait");
        }

        laptop.locator("#from").fill("2018-04-01");
        laptop.locator(".filters button").click();
        assertThat(laptop.url()).contains("from=2018-04-01");
        assertThat(laptop.locator(".stat").first().textContent()).contains("12");
        var report =
                laptop.waitForDownload(() -> laptop.getByLabel("Exporter PDF").click());
        try (var read = Loader.loadPDF(Files.readAllBytes(report.path()))) {
            assertThat(new PDFTextStripper().getText(read)).contains("Depuis le 1 avril 2018", "Recommanderiez-vous");
        }
        var book =
                laptop.waitForDownload(() -> laptop.getByLabel("Exporter XLSX").click());
        assertThat(Files.size(book.path())).isGreaterThan(4000);
        laptop.locator(".heat tbody a").first().click();
        assertThat(laptop.locator(".tabs [aria-current]").last().textContent()).isEqualTo("À chaud");
        FeedbackBrowserIT.look(laptop, "figures-session");
    }

    @Test
    void whatIsRefusedSaysWhy() {
        var room = FeedbackRoom.of(6, "DONE");
        answer(room, 3);
        var laptop = browser.laptop();
        Browser.login(laptop, room.page("feedback"), "morgane");
        assertThat(laptop.locator(".refusal").textContent()).contains("À ce jour : 3 sur 6");
        laptop.getByText("Pourquoi les résultats sont-ils refusés ?").click();
        FeedbackBrowserIT.look(laptop, "figures-refused");

        answer(room, 5);
        laptop.reload();
        assertThat(laptop.locator(".refusal").textContent()).contains("5 personnes sur 6 ont répondu");

        laptop.navigate("app/feedback?programme=" + room.programme());
        assertThat(laptop.locator(".refusal").textContent()).contains("Aucune session de ce choix");
        laptop.navigate("app/feedback?kind=CLIENT&programme=" + room.programme());
        FeedbackBrowserIT.look(laptop, "figures-none");

        answer(room, 6);
        laptop.navigate(room.page("feedback"));
        assertThat(laptop.locator(".refusal").count()).isZero();
    }

    @Test
    void figuresAreCheckedAndCountedAgain() {
        var room = FeedbackRoom.of(10, "DONE");
        answer(room, 8);
        FeedbackRoom.rows(
                "update wave_figure set v10 = v10 + 1 where question = 'recommendation' and wave_id = ? returning 1",
                wave(room));
        FeedbackRoom.rows(
                "update feedback_wave set closes_at = now() - interval '1 minute', settled = true where id = ? returning 1",
                wave(room));
        var laptop = browser.laptop();
        Browser.login(laptop, "app/settings/figures", "admin");

        Browser.press(laptop, "Vérifier maintenant");
        ended(laptop, "Vérification");
        assertThat(laptop.locator("tbody tr").first().textContent()).contains("du compte des réponses");
        Browser.press(laptop, "Recompter tout");
        ended(laptop, "Recomptage");
        FeedbackBrowserIT.look(laptop, "figures-jobs");

        assertThat(FeedbackRoom.rows("select figure_errors(array[?])", wave(room)))
                .containsExactly(List.of("0"));
        assertThat(FeedbackRoom.rows(
                        "select v0, v1, v2 from wave_figure where question = '*' and wave_id = ?", wave(room)))
                .containsExactly(List.of("8", "10", "8"));
        assertThat(FeedbackRoom.rows(
                        "select sum(month_errors(month)) from (select distinct month from month_figure) m"))
                .containsExactly(List.of("0"));
    }

    private static void ended(Page page, String kind) {
        page.locator("tbody tr")
                .first()
                .filter(new Locator.FilterOptions().setHasText(kind))
                .getByText("Terminé")
                .waitFor();
    }

    private static UUID wave(FeedbackRoom room) {
        return UUID.fromString(FeedbackRoom.rows("select id from feedback_wave where session_id = ?", room.session())
                .get(0)
                .get(0));
    }

    /** So many have answered, those who have before among them. */
    private void answer(FeedbackRoom room, int people) {
        var there = FeedbackRoom.rows(
                        "select 1 from participation p join feedback_wave w on w.id = p.wave_id where w.session_id = ?",
                        room.session())
                .size();
        for (var login : room.logins().subList(there, people)) {
            var reply = FeedbackRoom.api()
                    .as(login)
                    .post(room.path("feedback"), Opinion.of(random).json());
            assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
        }
    }
}
