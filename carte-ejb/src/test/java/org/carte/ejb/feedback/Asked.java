package org.carte.ejb.feedback;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.feedback.WaveKind;

/** Questions for tests. */
final class Asked {

    private Asked() {}

    static Question one(String key, Question.Kind kind) {
        return new Question(key, kind, Map.of("fr", key), List.of(), Question.NEUTRAL_FROM, Question.SUFFICIENT_FROM);
    }

    static Questionnaire of(Question... questions) {
        return new Questionnaire(UUID.randomUUID(), WaveKind.HOT, 1, Map.of("fr", "Avis"), List.of(questions));
    }
}
