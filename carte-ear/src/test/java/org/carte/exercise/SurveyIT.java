package org.carte.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** A form made with SurveyJS, through REST: what becomes of it is told before anything is stored. */
@BesideOthers
class SurveyIT {

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api morgane = nobody.as("morgane");
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 13);

    /** The form the tests have in common, with questions of this test alone. */
    static String form(String word) throws IOException {
        try (var file = SurveyIT.class.getResourceAsStream("survey.json")) {
            return new String(file.readAllBytes(), UTF_8).replace("WORD", word);
        }
    }

    @Test
    void whatBecomesOfAFormIsToldAndNothingIsStored() throws IOException {
        var reply = morgane.post("exercises/survey/preview?language=fr", "application/json", form(word));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        var elements = reply.json().getJsonArray("elements").getValuesAs(JsonObject.class);
        assertThat(elements.stream().map(each -> each.getString("kind") + " " + each.getString("outcome")))
                .containsExactly("html INSTRUCTIONS", "text EXERCISE", "rating EXERCISE", "file LOST");
        assertThat(elements.get(3).getJsonArray("notes").getValuesAs(JsonString::getString))
                .containsExactly("Ce type de question n’a pas d’équivalent.");
        assertThat(found(morgane)).isZero();
        assertThat(nobody.as("admin")
                        .post("exercises/survey/preview", "application/json", form(word))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsWantedIsAddedForTheCallerAlone() throws IOException {
        var one = morgane.post(
                "exercises/survey?language=en&element=pages%5B0%5D.elements%5B2%5D", "application/json", form(word));
        assertThat(one.status()).as(one.toString()).isEqualTo(201);
        assertThat(one.array()).hasSize(1);
        assertThat(found(morgane)).isEqualTo(1);
        assertThat(found(nobody.as("caroline"))).isZero();
        var all = morgane.post("exercises/survey?language=fr", "application/json", form(word));
        assertThat(all.array()).hasSize(2);
        assertThat(found(morgane)).isEqualTo(3);
        assertThat(morgane.post("exercises/survey?element=pages%5B0%5D.elements%5B3%5D", "application/json", form(word))
                        .status())
                .isEqualTo(422);
    }

    /** Forms cut short, scrambled and blown up: each is refused by name or read; none is a failure, none is half stored. */
    @Test
    void whatIsNoFormIsRefusedByName() throws IOException {
        var form = form(word);
        var random = new Random(2019);
        var odd = IntStream.range(0, 300)
                .mapToObj(each -> scrambled(form, random))
                .toList();
        odd.parallelStream().forEach(each -> {
            var reply = morgane.post("exercises/survey/preview", "application/json", each);
            assertThat(reply.status()).as(reply + "\n" + each).isIn(200, 422);
            if (reply.status() == 422) {
                assertThat(reply.text()).contains("\"survey\"");
            }
        });
        for (var none : List.of("", "[]", "{}", "42", "[".repeat(20_000), "{\"pages\":".repeat(5_000))) {
            assertThat(morgane.post("exercises/survey", "application/json", none)
                            .status())
                    .isIn(400, 422);
        }
        assertThat(morgane.post(
                                "exercises/survey/preview",
                                "application/json",
                                "{\"elements\":[" + "1,".repeat(200_000) + "1]}")
                        .status())
                .isEqualTo(413);
        assertThat(found(morgane)).isZero();
    }

    private static String scrambled(String form, Random random) {
        int from = random.nextInt(form.length());
        int to = Math.min(form.length(), from + random.nextInt(40));
        return switch (random.nextInt(4)) {
            case 0 -> form.substring(0, from);
            case 1 -> form.substring(0, from) + form.substring(to);
            case 2 -> form.substring(0, from) + form.substring(from, to).repeat(3) + form.substring(to);
            default ->
                form.replaceFirst(
                        ":\\s*\"[a-z0-9]+\"",
                        ": "
                                + List.of("1e999999", "null", "{}", "[[]]", "-1", "true")
                                        .get(random.nextInt(6)));
        };
    }

    private int found(Api someone) {
        return someone.get("exercises?q=" + word).json().getInt("total");
    }
}
