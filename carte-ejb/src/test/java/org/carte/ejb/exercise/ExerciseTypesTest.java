package org.carte.ejb.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExerciseTypesTest {

    static final Map<String, Object> TEXT =
            Map.of("prompt", "Qui êtes-vous ?", "guidance", List.of("Où ?"), "minLength", 10, "maxLength", 200);
    static final Map<String, Object> FRAME = Map.of(
            "frame",
            "J'aide {qui} à {quoi}",
            "slots",
            List.of(
                    Map.of("key", "qui", "label", "Qui ?", "maxLength", 60),
                    Map.of("key", "quoi", "label", "Quoi ?", "maxLength", 80)));
    static final Map<String, Object> SCALE = Map.of(
            "min",
            1,
            "max",
            5,
            "rows",
            List.of(Map.of("id", "a", "label", "Apprendre"), Map.of("id", "b", "label", "Créer")));
    static final Map<String, Object> CARDS = Map.of(
            "piles",
            List.of(Map.of("id", "essentielles", "label", "Essentielles", "limit", 2), Map.of("id", "x", "label", "X")),
            "cards",
            List.of(
                    Map.of("id", "joie", "label", "Joie"),
                    Map.of("id", "soin", "label", "Soin"),
                    Map.of("id", "jeu", "label", "Jeu")),
            "keep",
            "essentielles",
            "rankTop",
            2);

    static final Map<ExerciseType, Map<String, Object>> ALL =
            Map.of(new TextLong(), TEXT, new SentenceFrame(), FRAME, new ScaleSet(), SCALE, new CardSort(), CARDS);

    @Property(tries = 400)
    void nothingThatComesFromOutsideBreaksAType(@ForAll("json") Map<String, Object> anything) {
        ALL.forEach((type, config) -> {
            assertThat(type.validateConfig(anything)).isNotNull();
            var wrong = type.validate(config, anything);
            if (wrong.isEmpty()) {
                assertThat(type.missing(config, anything)).isNotNull();
                assertThat(type.summarise(config, anything)).isNotNull();
                assertThat(type.offers(config, anything)).allMatch(text -> text.length() <= Offers.LENGTH);
                assertThat(type.fields(anything)).isNotNull();
            }
        });
    }

    @Property(tries = 200)
    void whatAFieldOfThePageSaysIsNeverMoreThanAViolation(@ForAll String field, @ForAll String typed) {
        ALL.forEach((type, config) -> assertThat(type.validate(config, type.part(config, field, typed)))
                .isNotNull());
    }

    @Test
    void goodConfigurationsAreTakenAndEmptyAnswersAreDrafts() {
        ALL.forEach((type, config) -> {
            assertThat(type.validateConfig(config)).isEmpty();
            assertThat(type.validate(config, type.empty())).isEmpty();
            assertThat(type.missing(config, type.empty())).isNotEmpty();
        });
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        ALL.forEach((type, config) -> assertThat(type.validate(config, Map.of("more", "x")))
                .extracting(Violation::key)
                .containsExactly(Reading.UNKNOWN));
    }

    @Test
    void aTextHasItsLengths() {
        var type = new TextLong();
        assertThat(type.missing(TEXT, Map.of("text", "Court"))).hasSize(1);
        assertThat(type.validate(TEXT, Map.of("text", "x".repeat(201)))).hasSize(1);
        assertThat(type.validate(TEXT, Map.of("text", "a\0b"))).hasSize(1);
        assertThat(type.offers(TEXT, Map.of("text", "Une phrase. Une autre !\nEt une ligne")))
                .containsExactly("Une phrase.", "Une autre !", "Et une ligne");
    }

    @Test
    void aSentenceIsReadWithItsGaps() {
        var type = new SentenceFrame();
        var half = type.part(FRAME, "slots.qui", "les $libraires");
        assertThat(type.validate(FRAME, half)).isEmpty();
        assertThat(type.summarise(FRAME, half)).containsExactly("J'aide les $libraires à …");
        assertThat(type.missing(FRAME, half)).extracting(Violation::field).containsExactly("slots.quoi");
    }

    @Test
    void aFrameNeedsItsGaps() {
        var config = new HashMap<>(FRAME);
        config.put("frame", "J'aide {qui}");
        assertThat(new SentenceFrame().validateConfig(config))
                .extracting(Violation::field)
                .containsExactly("frame");
    }

    @Test
    void aScaleKnowsItsRange() {
        var type = new ScaleSet();
        assertThat(type.validate(SCALE, type.part(SCALE, "rows.a", "6"))).hasSize(1);
        assertThat(type.validate(SCALE, type.part(SCALE, "rows.a", "cinq"))).hasSize(1);
        assertThat(type.validate(SCALE, Map.of("rows", Map.of("a", 1.5)))).hasSize(1);
        var marks = Map.<String, Object>of("rows", Map.of("a", 5, "b", 2));
        assertThat(type.validate(SCALE, marks)).isEmpty();
        assertThat(type.offers(SCALE, marks)).containsExactly("Apprendre");
        assertThat(type.together(SCALE, List.of(marks, Map.of("rows", Map.of("a", 2)))))
                .containsExactly("Apprendre : 3,5", "Créer : 2,0");
    }

    @Test
    void cardsLieOncePerTableAndWithinTheLimit() {
        var type = new CardSort();
        assertThat(type.validate(CARDS, type.part(CARDS, "cards", "essentielles=joie;x=joie")))
                .extracting(Violation::key)
                .containsExactly(Reading.TWICE);
        assertThat(type.validate(CARDS, type.part(CARDS, "cards", "essentielles=joie,soin,jeu")))
                .extracting(Violation::key)
                .contains(Reading.TOO_MANY);
        var sorted = type.part(CARDS, "cards", "essentielles=soin,joie;x=jeu");
        assertThat(type.validate(CARDS, sorted)).isEmpty();
        assertThat(type.missing(CARDS, sorted)).isEmpty();
        assertThat(type.offers(CARDS, sorted)).containsExactly("Soin", "Joie");
        assertThat(type.fields(sorted)).containsEntry("essentielles", "soin,joie");
    }

    @Test
    void onlyKeptCardsAreRanked() {
        var payload = Map.<String, Object>of("piles", Map.of("x", List.of("jeu")), "rank", List.of("jeu"));
        assertThat(new CardSort().validate(CARDS, payload))
                .extracting(Violation::key)
                .containsExactly("error.exercise.rank");
    }

    /** JSON of the shapes that types look at, with anything at every place. */
    @Provide
    Arbitrary<Map<String, Object>> json() {
        var keys = Arbitraries.of(
                "text",
                "slots",
                "rows",
                "piles",
                "rank",
                "cards",
                "keep",
                "rankTop",
                "min",
                "max",
                "frame",
                "prompt",
                "guidance",
                "minLength",
                "maxLength",
                "id",
                "key",
                "label",
                "limit",
                "a",
                "qui",
                "essentielles",
                "");
        var leaf = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).map(Object.class::cast),
                Arbitraries.of("joie", "a", "\uD800", "\0").map(Object.class::cast),
                Arbitraries.integers().map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.of(Boolean.TRUE, Boolean.FALSE).map(Object.class::cast));
        Arbitrary<Object> value = Arbitraries.lazyOf(
                () -> leaf.injectNull(0.1),
                () -> leaf.injectNull(0.1).list().ofMaxSize(4).map(Object.class::cast),
                () -> leaf.list().ofMaxSize(2).list().ofMaxSize(2).map(Object.class::cast),
                () -> Arbitraries.maps(keys, leaf).ofMaxSize(4).map(Object.class::cast),
                () -> Arbitraries.maps(keys, leaf)
                        .ofMaxSize(3)
                        .list()
                        .ofMaxSize(3)
                        .map(Object.class::cast));
        return Arbitraries.maps(keys, value).ofMaxSize(5).map(Collections::unmodifiableMap);
    }
}
