package org.carte.ejb.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.carte.ejb.feedback.Question.Kind;
import org.carte.ejb.shared.InvalidException;
import org.junit.jupiter.api.Test;

class QuestionDraftTest {

    private static final Question PACE = Asked.one("pace", Kind.RATING);

    @Test
    void keepsItsKeyWhateverItSays() {
        var said = draft("pace", Kind.RATING, "Le tempo", null, null).question(0, PACE, Set.of("pace"));

        assertThat(said.key()).isEqualTo("pace");
        assertThat(said.neutralFrom()).isEqualTo(Question.NEUTRAL_FROM);
    }

    @Test
    void isAnotherQuestionWhenItsAnswersCannotBeCompared() {
        assertThat(draft("pace", Kind.SCALE, "Pace", null, null)
                        .question(0, PACE, Set.of("pace"))
                        .key())
                .isEqualTo("pace_2");
        assertThat(draft(null, Kind.TEXT, "O-o", null, null)
                        .question(0, null, Set.of())
                        .key())
                .isNotBlank()
                .doesNotStartWith(Question.OBJECTIVE);
    }

    @Test
    void refusesChoicesThatAreNoChoiceAndNamesThePlace() {
        refused(draft(null, Kind.CHOICE, "Souvent ?", null, null), "questions[3].choicesFr");
        refused(draft(null, Kind.RATING, " ", null, null), "questions[3].labelFr");
        refused(draft(null, Kind.RATING, "Le rythme", 4.0, 3.0), "questions[3].neutralFrom");
    }

    private static void refused(QuestionDraft draft, String field) {
        assertThatThrownBy(() -> draft.question(3, null, Set.of()))
                .isInstanceOfSatisfying(InvalidException.class, broken -> assertThat(broken.getField())
                        .isEqualTo(field));
    }

    private static QuestionDraft draft(String key, Kind kind, String label, Double low, Double high) {
        return new QuestionDraft(key, kind, label, label, List.of("Oui"), List.of("Yes"), low, high);
    }
}
