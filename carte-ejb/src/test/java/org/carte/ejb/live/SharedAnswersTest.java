package org.carte.ejb.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.type.ScaleSet;
import org.carte.ejb.exercise.type.TextLong;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.WrittenAnswer;
import org.junit.jupiter.api.Test;

class SharedAnswersTest {

    static final Map<String, Object> SCALE =
            Map.of("min", 1, "max", 5, "rows", List.of(Map.of("id", "a", "label", "Apprendre")));

    @Test
    void whoDoesNotSignHasNoNameAndNoPlaceInTheOrder() {
        var shared = shared(
                new TextLong(),
                Map.of(),
                List.of(
                        text("Aline", Sharing.ROOM_ANONYMOUS, "Zèbre"),
                        text("Bruno", Sharing.ROOM_ANONYMOUS, "Abeille"),
                        text("Chloé", Sharing.ROOM, "Lynx")));

        assertThat(shared.items()).extracting(item -> item.lines().get(0)).containsExactly("Lynx", "Abeille", "Zèbre");
        assertThat(shared.items()).extracting(SharedAnswers.Item::author).containsExactly("Chloé B.", null, null);
        assertThat(shared.items()).extracting(SharedAnswers.Item::trade).containsExactly("graphiste", null, null);
    }

    @Test
    void notEvenAmongAnswersThatReadTheSame() {
        var aline = text("Aline", Sharing.ROOM_ANONYMOUS, "Lynx ");
        var bruno = text("Bruno", Sharing.ROOM_ANONYMOUS, "Lynx");
        assertThat(shared(new TextLong(), Map.of(), List.of(aline, bruno)))
                .isEqualTo(shared(new TextLong(), Map.of(), List.of(bruno, aline)));
    }

    @Test
    void marksWithoutANameAreOnlyShownTogetherAndOnlyFromThreeOn() {
        var two = List.of(mark(1), mark(5));
        assertThat(shared(new ScaleSet(), SCALE, two)).isEqualTo(SharedAnswers.none());

        var three = shared(new ScaleSet(), SCALE, List.of(mark(1), mark(5), mark(3)));
        assertThat(three.items()).isEmpty();
        assertThat(three.together()).containsExactly("Apprendre : 3,0");
        assertThat(SharedAnswers.of(new ScaleSet(), SCALE, List.of(mark(1), mark(5), mark(3)), Locale.ENGLISH)
                        .together())
                .containsExactly("Apprendre: 3.0");
    }

    @Test
    void fewerThanThreeWithoutANameAreNotInASumThatOthersSigned() {
        var signed = List.of(signed(1), signed(1), signed(1), mark(5), mark(5));
        assertThat(shared(new ScaleSet(), SCALE, signed).together()).containsExactly("Apprendre : 1,0");

        var more = List.of(signed(1), signed(1), signed(1), mark(5), mark(5), mark(5));
        assertThat(shared(new ScaleSet(), SCALE, more).together()).containsExactly("Apprendre : 3,0");
    }

    @Test
    void whatIsEmptyIsNotShown() {
        assertThat(shared(new TextLong(), Map.of(), List.of(text("Aline", Sharing.ROOM, " ")))
                        .items())
                .isEmpty();
    }

    private static SharedAnswers shared(ExerciseType type, Map<String, Object> config, List<WrittenAnswer> written) {
        return SharedAnswers.of(type, config, written, Locale.FRENCH);
    }

    private static WrittenAnswer text(String name, Sharing sharing, String text) {
        return new WrittenAnswer(name, "B.", "graphiste", sharing, Map.of("text", text));
    }

    private static WrittenAnswer mark(int mark) {
        return new WrittenAnswer("Aline", "B.", null, Sharing.ROOM_ANONYMOUS, Map.of("rows", Map.of("a", mark)));
    }

    private static WrittenAnswer signed(int mark) {
        return new WrittenAnswer("Bruno", "B.", null, Sharing.ROOM, Map.of("rows", Map.of("a", mark)));
    }
}
