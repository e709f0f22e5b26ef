package org.carte.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.type.CardSort;
import org.carte.ejb.exercise.type.ChoiceMany;
import org.carte.ejb.exercise.type.ScaleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The form of an author follows from the shapes: it loses nothing, and asks for everything in words. */
class ConfigFormTest {

    private final ResourceBundle words = ResourceBundle.getBundle("org.carte.web.messages", Locale.FRENCH);

    /** Every exercise that ships, through the form and back. */
    @TestFactory
    Stream<DynamicTest> whatIsReadIntoTheFormComesOutAgain() throws IOException {
        return ready().stream()
                .map(exercise -> DynamicTest.dynamicTest(String.valueOf(exercise.get("key")), () -> {
                    var type = type(String.valueOf(exercise.get("type")));
                    var config = config(exercise);
                    assertThat(Json.read(Json.write(new ConfigForm(type, config).config())))
                            .isEqualTo(config);
                    assertThat(words.containsKey("exercise.type." + type.code()))
                            .isTrue();
                    assertThat(words.containsKey("exercise.about." + type.code()))
                            .isTrue();
                    worded(type.config());
                }));
    }

    private void worded(Fields fields) {
        fields.members().forEach((name, member) -> {
            if (!name.equals("id")) {
                assertThat(words.containsKey("exercise.config." + name))
                        .as(name)
                        .isTrue();
            }
            if (member.shape() instanceof Items items && items.each() instanceof Fields thing) {
                worded(thing);
            }
        });
    }

    @Test
    void whatKeepsItsLabelKeepsItsNameAndWhatIsNewGetsOne() {
        var form = new ConfigForm(
                new ChoiceMany(),
                Map.of("prompt", "?", "options", List.of(Map.of("id", "x1", "label", "Été"), thing("b", "B"))));
        form.getInputs().get(1).setText("B\n\nÉté\n Été bis \nB");
        assertThat(form.config().get("options"))
                .isEqualTo(
                        List.of(thing("b", "B"), thing("x1", "Été"), thing("ete-bis", "Été bis"), thing("b-2", "B")));
    }

    @Test
    void aPileIsChosenByItsLabel() {
        var form = new ConfigForm(new CardSort(), Map.of());
        var piles = form.getInputs().get(0);
        piles.getRows().add();
        piles.getRows().getAll().get(0).getInputs().get(0).setText("Je garde");
        piles.getRows().add();
        assertThat(form.labels("piles")).containsExactly("Je garde");
        form.getInputs().stream()
                .filter(input -> input.getName().equals("keep"))
                .forEach(input -> input.setText("Je garde"));
        assertThat(form.config()).containsEntry("keep", "je-garde");
        piles.getRows().getAll().get(0).getInputs().get(0).setText("J’emporte");
        assertThat(form.config()).containsEntry("keep", "j-emporte");
        assertThat((List<?>) form.config().get("piles")).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidUnderItsInput() {
        var form = new ConfigForm(new CardSort(), Map.of());
        var piles = form.getInputs().get(0);
        piles.getRows().add();
        piles.getRows().add();
        var second = piles.getRows().getAll().get(1).getInputs();
        second.get(0).setText("Je garde");
        assertThat(form.blame(Map.of("piles.0.limit", "trop", "cards.3.label", "trop long", "", "ailleurs")))
                .containsExactly("ailleurs");
        assertThat(second).extracting(ConfigInput::getWrong).containsExactly(null, "trop");
        assertThat(form.getInputs())
                .filteredOn(input -> input.getWrong() != null)
                .extracting(ConfigInput::getName)
                .containsExactly("cards");
        form.blame(Map.of());
        assertThat(second.get(1).getWrong()).isNull();
    }

    @Test
    void whatCountsTheOtherWayRoundIsChosenByItsLabel() {
        var form = new ConfigForm(
                new ScaleSet(), Map.of("min", 1, "max", 5, "rows", List.of(thing("a", "A"), thing("b", "B"))));
        assertThat(form.labels("rows")).containsExactly("A", "B");
        form.getInputs().stream()
                .filter(input -> input.getKind() == ConfigInput.Kind.CHOICES)
                .forEach(input -> input.setChosen("B"));
        assertThat(form.config()).containsEntry("reversed", List.of("b"));
    }

    private static Map<String, Object> thing(String id, String label) {
        return Map.of("id", id, "label", label);
    }

    private static ExerciseType type(String code) {
        var name = new StringBuilder();
        for (var word : List.of(code.split("_", -1))) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        try {
            var type = Class.forName(ChoiceMany.class.getPackageName() + "." + name);
            return (ExerciseType) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> config(Map<String, Object> exercise) {
        return (Map<String, Object>) exercise.get("config");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> ready() throws IOException {
        try (var file = ExerciseType.class.getResourceAsStream("ready-fr.json")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return (List<Map<String, Object>>) ((Map<?, ?>) Json.read(text)).get("exercises");
        }
    }
}
