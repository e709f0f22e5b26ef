package org.carte.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import jakarta.json.Json;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.carte.schedule.Ground;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** A facilitator arranges the day: times follow, what does not fit is said at once, and nothing is dragged. */
@BesideOthers
class AgendaBrowserIT {

    private final Api api = Api.of(Stack.current().app(), Stack.current().keycloak());

    @Test
    void aDayIsArrangedBlockByBlock() throws IOException {
        var exercise =
                Json.createObjectBuilder(Ready.all().get(0)).remove("key").build();
        Assertions.assertThat(api.as("morgane").post("exercises", exercise).status())
                .isEqualTo(201);
        var ground = Ground.with("Une journée à composer", 10);
        var session = ground.session(ground.day(), 8, List.of(Ground.personOf(api.as("morgane"))));
        var id = api.as("admin").post("sessions", session).json().getString("id");
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/sessions/" + id + "/agenda", "morgane");
            assertThat(page.locator(".alert-bad")).containsText("Une séquence dépasse");
            look(page, "late");
            fix(page);
            add(page, exercise.getString("title"));
            Browser.press(page, "Enregistrer le déroulé");
            assertThat(page.locator("body")).containsText("Le déroulé est enregistré");
            look(page, "saved");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".agenda-row").first()).isHidden();
            Browser.photograph(page, "agenda-wall");
        }
        var titles = api.as("morgane").get("sessions/" + id + "/agenda").json().getJsonArray("blocks").stream()
                .map(block -> block.asJsonObject().getString("title"))
                .toList();
        Assertions.assertThat(titles).containsExactly("Accueil", "Tour de table", exercise.getString("title"), "Bilan");
        pdf(id, "09:00", "Accueil", "Tour de table", exercise.getString("title"), "Bilan");
    }

    /** The day as it hangs on the wall: its blocks in order, and for nobody who does not run it. */
    private void pdf(String session, String... titles) throws IOException {
        var path = "sessions/" + session + "/agenda.pdf";
        var pdf = api.as("morgane").get(path);
        Assertions.assertThat(pdf.status()).as(pdf.toString()).isEqualTo(200);
        Assertions.assertThat(pdf.header("Content-Type").orElseThrow()).startsWith("application/pdf");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            Assertions.assertThat(document.getNumberOfPages()).isEqualTo(1);
            Assertions.assertThat(new PDFTextStripper().getText(document)).containsSubsequence(titles);
        }
        Assertions.assertThat(api.as("participant01").get(path).status()).isEqualTo(403);
    }

    private static void fix(Page page) {
        assertThat(page.locator(".agenda-time").nth(2)).hasText("13:30");
        var minutes = page.locator(".agenda-row .minutes input").nth(1);
        minutes.fill("120");
        minutes.blur();
        assertThat(page.locator(".alert-bad")).hasCount(0);
        assertThat(page.locator(".agenda-time").nth(2)).hasText("11:30");
        assertThat(page.locator("#day")).containsText("2 h 50");
    }

    private static void add(Page page, String title) {
        Browser.press(page, "Ajouter une séquence");
        assertThat(page.locator(".agenda-row")).hasCount(4);
        Browser.pick(page, "block:3:exercise", title);
        assertThat(page.locator(".agenda-row").last().locator("input").first()).hasValue(title);
        page.locator(".agenda-row").last().getByText("↑").click();
        assertThat(page.locator(".agenda-row").nth(2).locator("input").first()).hasValue(title);
        assertThat(page.locator(".timeline li").nth(3)).containsText("Bilan");
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, width == 360 ? 640 : 800);
            Browser.photograph(page, "agenda-" + name + "-" + width);
            Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(width);
            Browser.checkAccessible(page);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.photograph(page, "agenda-" + name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }
}
