package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.QuestionnaireRepository;
import org.carte.persistence.feedback.QuestionnaireVersion;
import org.carte.persistence.feedback.RoundAsked;
import org.carte.persistence.feedback.WaveKind;

/** What was and is asked. For services of this feature. */
@Stateless
@PermitAll
public class Questionnaires {

    @Inject
    QuestionnaireRepository versions;

    /** What an instrument asks of everybody now; the objectives of a session come on top of it. */
    public Questionnaire inForce(WaveKind kind) {
        return read(versions.inForce(kind), List.of());
    }

    /** What a session would be asked now. */
    public Questionnaire inForce(WaveKind kind, UUID sessionId) {
        return read(versions.inForce(kind), objectives(kind, sessionId));
    }

    /** What a wave asks, whatever is in force since. */
    public Questionnaire of(FeedbackWave wave) {
        return read(
                versions.byId(wave.getQuestionnaireVersionId()).orElseThrow(),
                objectives(wave.getKind(), wave.getSessionId()));
    }

    /** What a round asks, or would ask if it were opened now. */
    public Questionnaire of(RoundAsked round, WaveKind kind) {
        return round.version() == null
                ? inForce(kind, round.sessionId())
                : read(round.version(), objectives(kind, round.sessionId()));
    }

    /** What a version asks of everybody, whatever is in force since. */
    public Questionnaire of(UUID version) {
        return read(versions.byId(version).orElseThrow(), List.of());
    }

    static Questionnaire read(QuestionnaireVersion version, List<Question> objectives) {
        var questions = new ArrayList<>(objectives);
        questions.addAll(QuestionJson.read(version.getContent()));
        return new Questionnaire(
                version.getId(),
                version.getKind(),
                version.getNumber(),
                Map.of("fr", version.getTitleFr(), "en", version.getTitleEn()),
                questions);
    }

    private List<Question> objectives(WaveKind kind, UUID sessionId) {
        if (!kind.isAssessment()) {
            return List.of();
        }
        return versions.objectives(sessionId).stream()
                .map(one -> Question.rating(Question.OBJECTIVE + one.getId(), one.getWording()))
                .toList();
    }
}
