package org.carte.ejb.feedback;

import java.util.List;
import java.util.Map;

/** Questions as a version keeps them. */
final class QuestionJson {

    private static final String ALL = "questions";

    private QuestionJson() {}

    static Map<String, Object> write(List<Question> questions) {
        return Map.of(ALL, questions.stream().map(QuestionJson::one).toList());
    }

    @SuppressWarnings("unchecked")
    static List<Question> read(Map<String, Object> content) {
        return ((List<Map<String, Object>>) content.get(ALL))
                .stream().map(QuestionJson::one).toList();
    }

    private static Map<String, Object> one(Question question) {
        return Map.of(
                "key", question.key(),
                "kind", question.kind().name(),
                "labels", question.labels(),
                "choices", question.choices(),
                "neutralFrom", question.neutralFrom(),
                "sufficientFrom", question.sufficientFrom());
    }

    @SuppressWarnings("unchecked")
    private static Question one(Map<String, Object> stored) {
        return new Question(
                (String) stored.get("key"),
                Question.Kind.valueOf((String) stored.get("kind")),
                (Map<String, String>) stored.get("labels"),
                (List<Map<String, String>>) stored.get("choices"),
                ((Number) stored.get("neutralFrom")).doubleValue(),
                ((Number) stored.get("sufficientFrom")).doubleValue());
    }
}
