package org.carte.ejb.enrolment;

import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.enrolment.PositioningKind;
import org.carte.persistence.enrolment.PositioningQuestion;

/**
 * A positioning question to be added or said otherwise.
 *
 * @param everywhere whether it is asked at every session of the programme, not at this one alone
 * @param choices what can be chosen; blank ones do not count, and none do where the kind is no choice
 */
public record QuestionPlan(boolean everywhere, String wording, PositioningKind kind, List<String> choices) {

    private static final int LONGEST_WORDING = 300;
    private static final int LONGEST_CHOICE = 120;
    private static final int MOST_CHOICES = 12;

    PositioningQuestion question(UUID programmeId, UUID sessionId) {
        return new PositioningQuestion(
                everywhere ? programmeId : null, everywhere ? null : sessionId, worded(), kind, chosen());
    }

    /** Says it otherwise; where it is asked stays. */
    void on(PositioningQuestion question) {
        question.ask(worded(), kind, chosen());
    }

    private String worded() {
        if (wording == null || wording.isBlank() || wording.strip().length() > LONGEST_WORDING) {
            throw new InvalidException("wording", "error.enrolment.wording", LONGEST_WORDING);
        }
        return wording.strip();
    }

    private List<String> chosen() {
        if (kind != PositioningKind.CHOICE) {
            return List.of();
        }
        var real = choices.stream()
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        if (real.size() < 2
                || real.size() > MOST_CHOICES
                || real.stream().anyMatch(choice -> choice.length() > LONGEST_CHOICE)) {
            throw new InvalidException("choices", "error.enrolment.choices", MOST_CHOICES, LONGEST_CHOICE);
        }
        return real;
    }
}
