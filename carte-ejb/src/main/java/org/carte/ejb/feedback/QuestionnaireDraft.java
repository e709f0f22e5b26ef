package org.carte.ejb.feedback;

import java.util.List;

/** A questionnaire as an administrator writes it. */
public record QuestionnaireDraft(String titleFr, String titleEn, List<QuestionDraft> questions) {

    /** Kept as it is. */
    public QuestionnaireDraft {
        questions = List.copyOf(questions);
    }
}
