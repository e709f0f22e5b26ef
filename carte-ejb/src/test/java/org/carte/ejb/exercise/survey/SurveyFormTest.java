package org.carte.ejb.exercise.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carte.ejb.exercise.AllTypes;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.survey.SurveyElement.Outcome;
import org.carte.ejb.shared.InvalidException;
import org.junit.jupiter.api.Test;

/** A form made with SurveyJS becomes exercises that are right, and what does not is said. */
class SurveyFormTest {

    private static final List<String> KINDS = List.of(
            ("text comment multipletext paneldynamic radiogroup buttongroup dropdown checkbox tagbox imagepicker boolean"
                            + " ranking rating slider matrix panel html file nothing")
                    .split(" ", -1));
    private static final List<String> NAMES = List.of(
            ("title name description choices rows columns items min max step rateMin rateMax rateStep rateCount rateValues"
                            + " maxLength minLength validators templateElements maxPanelCount minPanelCount elements html"
                            + " minSelectedChoices maxSelectedChoices selectToRankEnabled placeholder labelTrue visibleIf inputType")
                    .split(" ", -1));

    @Test
    void everyElementOfAFormIsCarriedOverOrSaidToBeLost() throws IOException {
        var report = report(form(), "fr");
        assertThat(report.title()).isEqualTo("Mieux vous connaître");
        assertThat(report.languages()).containsExactly("en", "fr");
        assertThat(became(report)).containsExactlyEntriesOf(expected());
        var headline = element(report, "Votre titre").content();
        assertThat(headline.instructions()).isEqualTo("Vous\nBienvenue & installez-vous.");
        assertThat(headline.config()).containsEntry("maxLength", 80).containsEntry("prompt", "Votre titre");
        assertThat(headline.tags()).containsExactly("Mieux vous connaître");
        assertThat(headline.shared()).isFalse();
        assertThat(element(report, "one").content().instructions()).isEqualTo("Do not think for long.");
        assertThat(element(report, "one").content().config())
                .containsEntry("other", true)
                .containsEntry("options", List.of(thing("a", "a"), thing("b", "Abeille")));
        assertThat(element(report, "Your story").content().config())
                .containsEntry("minLength", 50)
                .containsEntry("maxLength", 900);
        assertThat(element(report, "some").content().config())
                .containsEntry("least", 2)
                .containsEntry("most", 3);
        assertThat(element(report, "stars").content().config())
                .containsEntry("min", 1)
                .containsEntry("max", 5)
                .containsEntry("minLabel", "cold")
                .doesNotContainKey("noAnswer");
        assertThat(element(report, "weigh").content().config())
                .containsEntry("max", 3)
                .containsEntry("maxLabel", "quite");
    }

    private static Map<String, String> expected() {
        var all = new LinkedHashMap<String, String>();
        all.put("survey: Mieux vous connaître", "LOST [property triggers]");
        all.put("html: welcome", "INSTRUCTIONS");
        all.put("text: Votre titre", "TEXT_SHORT");
        all.put("text: Your age", "TEXT_SHORT [input number, property min]");
        all.put("comment: Your story", "TEXT_LONG [property visibleIf]");
        all.put("panel: ", "LOST [property visibleIf]");
        all.put("radiogroup: one", "CHOICE_ONE");
        all.put("checkbox: some", "CHOICE_MANY [property showNoneItem]");
        all.put("dropdown: long", "CHOICE_MANY [long 20]");
        all.put("tagbox: tags", "CHOICE_MANY");
        all.put("dropdown: remote", "LOST [choices 0 2 20, property choicesByUrl]");
        all.put("rating: stars", "SCALE");
        all.put("rating: tens", "CHOICE_ONE [steps]");
        all.put("slider: much", "SCALE [coarser 0 100]");
        all.put("slider: between", "LOST [range]");
        all.put("ranking: order", "RANK");
        all.put("matrix: weigh", "SCALE_SET");
        all.put("matrix: agree", "SCALE_SET [columns]");
        all.put("boolean: Are you sure?", "CHOICE_ONE");
        all.put("paneldynamic: Ideas", "CARD_LIST");
        all.put("paneldynamic: jobs", "LOST [panel 2]");
        all.put("multipletext: several", "CANVAS");
        all.put("imagepicker: picture", "CHOICE_ONE [property imageLink]");
        all.put("file: cv", "LOST [kind]");
        all.put("signaturepad: sign", "LOST [kind]");
        all.put(": ", "LOST [shape]");
        return all;
    }

    private static Map<String, String> became(SurveyReport report) {
        var all = new LinkedHashMap<String, String>();
        report.elements().forEach(element -> {
            var notes = element.notes().stream().map(SurveyFormTest::said).toList();
            var what = element.isExercise()
                    ? element.content().type()
                    : element.outcome().name();
            all.put(element.kind() + ": " + element.name(), notes.isEmpty() ? what : what + " " + notes);
        });
        return all;
    }

    private static String said(SurveyNote note) {
        var key = note.key().replace("exercise.survey.note.", "");
        var arguments = note.arguments().stream().map(each -> " " + each).collect(Collectors.joining());
        return key + arguments;
    }

    @Test
    void textsAreReadInTheLanguageThatIsAskedFor() throws IOException {
        assertThat(report(form(), "en").exercises().get(0).content().title()).isEqualTo("Your headline");
        assertThat(report(form(), "de").language()).isEqualTo("en");
        var own = report("{\"locale\":\"fr\",\"elements\":[{\"type\":\"boolean\",\"name\":\"q\"}]}", "en");
        assertThat(own.language()).isEqualTo("fr");
        assertThat(String.valueOf(own.exercises().get(0).content().config())).contains("Oui", "Non");
    }

    @Test
    void whatIsNoFormIsRefusedByName() {
        for (var odd : List.of(
                "", "null", "[]", "{", "42", "{}", "{\"pages\":{}}", "[".repeat(5000), "{\"a\":".repeat(5000))) {
            assertThatThrownBy(() -> report(odd, "fr"))
                    .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.getField())
                            .isEqualTo("survey"));
        }
    }

    @Test
    void aNumberThatTakesADayToWriteOutIsNone() {
        var report = report(
                "{\"elements\":[{\"type\":\"rating\",\"name\":\"q\",\"rateMax\":1e999999999,\"rateMin\":-1e-999999999}]}",
                "fr");
        assertThat(report.elements()).hasSize(1);
    }

    /** Whatever a form says: it is read to its end, every element has its outcome, and every exercise is right. */
    @Property(tries = 500)
    void anyFormIsReadToItsEnd(@ForAll("forms") Map<String, Object> form, @ForAll("languages") String language) {
        var report = report(Json.write(form), language);
        assertThat(report.elements()).allSatisfy(element -> {
            if (element.isExercise()) {
                var content = element.content();
                assertThat(AllTypes.ALL.get(content.type()).validateConfig(content.config()))
                        .isEmpty();
                assertThat(content.title()).isNotBlank().hasSizeLessThanOrEqualTo(160);
                assertThat(content.instructions().length()).isLessThanOrEqualTo(4000);
                assertThat(content.tags()).allMatch(tag -> !tag.isBlank() && tag.length() <= 40);
            } else if (element.outcome() == Outcome.LOST && !element.kind().equals("html")) {
                assertThat(element.notes()).isNotEmpty();
            }
        });
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("fr", "en", "", "default", "xx");
    }

    @Provide
    Arbitrary<Map<String, Object>> forms() {
        return Arbitraries.maps(Arbitraries.of("pages", "elements", "questions", "title", "locale"), pagesOrAnything())
                .ofMaxSize(4)
                .map(form -> {
                    var whole = new LinkedHashMap<String, Object>(form);
                    whole.putIfAbsent("elements", List.of());
                    if (!(whole.get("elements") instanceof List)) {
                        whole.put("elements", List.of(whole.get("elements")));
                    }
                    return whole;
                });
    }

    private Arbitrary<Object> pagesOrAnything() {
        return Arbitraries.oneOf(
                element().list().ofMaxSize(4).map(List::copyOf),
                element().list().ofMaxSize(3).map(elements -> List.of(Map.of("elements", elements))),
                anything(1));
    }

    private Arbitrary<Map<String, Object>> element() {
        var members = Arbitraries.maps(Arbitraries.of(NAMES), anything(2)).ofMaxSize(8);
        return members.flatMap(all -> Arbitraries.of(KINDS).map(kind -> {
            var element = new LinkedHashMap<String, Object>(all);
            element.put("type", kind);
            element.putIfAbsent("name", "q");
            return element;
        }));
    }

    private Arbitrary<Object> anything(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(Object.class::cast),
                Arbitraries.of("<b>x</b>", "{q}", "text", "x".repeat(3000), "\ud800")
                        .map(Object.class::cast),
                Arbitraries.integers().between(-30, 120).map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast));
        if (depth == 0) {
            return plain;
        }
        return Arbitraries.oneOf(
                plain,
                anything(depth - 1).list().ofMaxSize(25).map(Object.class::cast),
                Arbitraries.maps(
                                Arbitraries.of("value", "text", "fr", "default", "type", "name", "title", "maxLength"),
                                anything(depth - 1))
                        .ofMaxSize(4)
                        .map(Object.class::cast));
    }

    private static SurveyReport report(String json, String language) {
        return SurveyForm.report(AllTypes.ALL::get, json, language);
    }

    private static SurveyElement element(SurveyReport report, String name) {
        return report.elements().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> thing(String id, String label) {
        return Map.of("id", id, "label", label);
    }

    private static String form() throws IOException {
        try (var file = SurveyFormTest.class.getResourceAsStream("form.json")) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
