package org.carte.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import org.carte.stack.Browser;

/** A participant's phone: answers exercises with a thumb, and gives feedback. */
final class Phone {

    private final Page page;

    Phone(Page page) {
        this.page = page;
    }

    /** Waits until the room has moved to that exercise: nobody touches this phone. */
    void follows(String title) {
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".room-bar .badge")).hasText("Ouvert");
    }

    /** Waits until the phone says so by itself. */
    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        page.waitForLoadState();
    }

    /** Waits until the phone does not say so any more. */
    void seesNoMore(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        page.waitForLoadState();
    }

    /** Writes an answer of the reference day in the form of its type, and says that it is done. */
    void answers(JsonObject exercise, JsonObject payload) {
        writes(exercise, payload);
        finishes();
    }

    /** Writes it and waits for nothing. */
    void writes(JsonObject exercise, JsonObject payload) {
        switch (exercise.getString("type")) {
            case "TEXT_LONG" -> field("text").fill(payload.getString("text"));
            case "SENTENCE_FRAME" ->
                payload.getJsonObject("slots")
                        .forEach((slot, text) -> field("slots." + slot).fill(((JsonString) text).getString()));
            case "SCALE_SET" -> rates(exercise.getJsonObject("config"), payload.getJsonObject("rows"));
            default -> sorts(exercise.getJsonObject("config"), payload);
        }
    }

    /** All is saved; says that it is done. */
    void finishes() {
        saved();
        Browser.press(page, "C’est fini pour moi");
        assertThat(page.locator(".done-bar")).containsText("Vous avez terminé");
    }

    /** The server has acknowledged everything. */
    void saved() {
        page.waitForFunction("() => window.carteLive && window.carteLive.isSaved()");
        assertThat(page.locator("#saved")).containsText("Enregistré à");
    }

    Locator field(String name) {
        return page.locator("[data-field='" + name + "']");
    }

    private void rates(JsonObject config, JsonObject rows) {
        rows.forEach((row, value) -> field("rows." + row)
                .locator("label")
                .nth(((JsonNumber) value).intValue() - config.getInt("min"))
                .click());
    }

    /** The order in the pile is the rank: the best ones go there first. */
    private void sorts(JsonObject config, JsonObject payload) {
        var piles = payload.getJsonObject("piles");
        var keep = config.getString("keep");
        var kept = new LinkedHashSet<>(payload.getJsonArray("rank").getValuesAs(JsonString::getString));
        kept.addAll(piles.getJsonArray(keep).getValuesAs(JsonString::getString));
        kept.forEach(card -> lay(card, keep));
        piles.forEach((pile, cards) -> {
            if (!pile.equals(keep)) {
                cards.asJsonArray().getValuesAs(JsonString::getString).forEach(card -> lay(card, pile));
            }
        });
    }

    private void lay(String card, String pile) {
        page.locator("#card-" + card).selectOption(pile);
    }

    /** Fills the questionnaire as the reference day's participant did, with the quote, signed by first name and trade. */
    void feelsBack(JsonObject said) {
        var ratings = said.getJsonObject("ratings");
        rate("Dans l’ensemble", ratings.getInt("satisfaction"));
        rate("Le rythme", ratings.getInt("pace"));
        rate("Recommanderiez-vous", said.getInt("recommendation"));
        page.getByLabel("Que garderez-vous de cette journée ?")
                .fill(said.getJsonObject("texts").getString("liked"));
        page.getByLabel("Votre témoignage (facultatif)")
                .fill(said.getJsonObject("quote").getString("text"));
        page.getByText("Avec mon prénom et mon métier").click();
        Browser.press(page, "Envoyer mon avis");
        page.getByText("Merci, votre avis est enregistré").waitFor();
    }

    private void rate(String question, int value) {
        page.locator("fieldset", new Page.LocatorOptions().setHasText(question))
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + value + "\\s*$")))
                .click();
    }
}
