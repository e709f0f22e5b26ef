package org.carte.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/**
 * The sheet of every type, as the server writes it, is the one that was looked at and kept; and it fits on A4. What is
 * there now lies in {@code target/sheets}; see {@code docs/exercise-types.md} for how to renew what is kept.
 */
@BesideOthers
class PrintSheetBrowserIT {

    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);
    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Page\\b");
    private static final int MOST_PAGES = 2;

    private final Api morgane =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("morgane");
    private final Path now = Browser.sheets();

    @Test
    void theSheetOfEveryTypeIsTheOneThatWasKept() throws IOException {
        Files.createDirectories(now);
        var all = new SoftAssertions();
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            Browser.login(page, "app/exercises", "morgane");
            for (var exercise : Ready.ofEachType()) {
                var type = exercise.getString("type");
                var sheet = "app/exercises/" + added(exercise) + "/sheet";
                var html = normalised(page.request().get(sheet).text());
                Files.writeString(now.resolve(type + ".html"), html);
                all.assertThat(html).as(type).isEqualTo(kept(type));
                all.assertThat(pages(page, sheet, type)).as("pages of " + type).isBetween(1, MOST_PAGES);
            }
        }
        all.assertAll();
    }

    private String added(JsonObject exercise) {
        var body = Json.createObjectBuilder(exercise).remove("key").build();
        return morgane.post("exercises", body).json().getString("id");
    }

    /** What is inside the frame, a tag a line, without what differs from one time to the next. */
    private static String normalised(String html) {
        var main = MAIN.matcher(html);
        assertThat(main.find()).as(html).isTrue();
        return main.group()
                .replaceAll("<script.*?</script>", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|j_idt\\d+", "ID")
                .replaceAll("\\s+", " ")
                .replace("<", "\n<")
                .replace(">", ">\n")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String kept(String type) throws IOException {
        try (var file = PrintSheetBrowserIT.class.getResourceAsStream("sheets/" + type + ".html")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Printed as people do; kept to be looked at. */
    private static int pages(Page page, String sheet, String type) {
        page.navigate(sheet);
        var pdf = new String(Browser.print(page, type), StandardCharsets.ISO_8859_1);
        return (int) PAGES.matcher(pdf).results().count();
    }
}
