package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Staff read results, and are told why some are refused. */
@BesideOthers
@ResourceLock(value = BesideOthers.FIGURES, mode = ResourceAccessMode.READ)
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
        first.answeredBy(8, random);
        for (var start : List.of("2018-03-12", "2018-04-09", "2018-05-14")) {
            first.another(6, "DONE", start + "T09:00:00+02:00").answeredBy(6, random);
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
        Screens.look(laptop, "figures-index");
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
        Screens.look(laptop, "figures-session");
    }

    @Test
    void whatIsRefusedSaysWhy() {
        var room = FeedbackRoom.of(6, "DONE");
        room.answeredBy(3, random);
        var laptop = browser.laptop();
        Browser.login(laptop, room.page("feedback"), "morgane");
        assertThat(laptop.locator(".refusal").textContent()).contains("À ce jour : 3 sur 6");
        laptop.getByText("Pourquoi les résultats sont-ils refusés ?").click();
        Screens.look(laptop, "figures-refused");

        room.answeredBy(5, random);
        laptop.reload();
        assertThat(laptop.locator(".refusal").textContent()).contains("5 personnes sur 6 ont répondu");

        laptop.navigate("app/feedback?programme=" + room.programme());
        assertThat(laptop.locator(".refusal").textContent()).contains("Aucune session de ce choix");
        laptop.navigate("app/feedback?kind=CLIENT&programme=" + room.programme());
        Screens.look(laptop, "figures-none");

        room.answeredBy(6, random);
        laptop.navigate(room.page("feedback"));
        assertThat(laptop.locator(".refusal").count()).isZero();
    }
}
