package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    @Inject
    KnownQuestionnaires known;

    /** What an instrument asks of everybody now; the objectives of a session come on top of it. */
    public Questionnaire inForce(WaveKind kind) {
        return read(versions.inForce(kind));
    }

    /** What a session would be asked now. */
    public Questionnaire inForce(WaveKind kind, UUID sessionId) {
        return read(versions.inForce(kind)).after(objectives(kind, sessionId));
    }

    /** What a wave asks, whatever is in force since. */
    public Questionnaire of(FeedbackWave wave) {
        return read(versions.byId(wave.getQuestionnaireVersionId()).orElseThrow())
                .after(objectives(wave.getKind(), wave.getSessionId()));
    }

    /** What a round asks, or would ask if it were opened now. */
    public Questionnaire of(RoundAsked round, WaveKind kind) {
        return round.wave() == null
                ? inForce(kind, round.sessionId())
                : known.of(round.wave().getQuestionnaireVersionId(), round.revision(), versions::byId)
                        .after(objectives(kind, round.sessionId()));
    }

    /** What a version asks of everybody, whatever is in force since. */
    public Questionnaire of(UUID version) {
        return read(versions.byId(version).orElseThrow());
    }

    static Questionnaire read(QuestionnaireVersion version) {
        return new Questionnaire(
                version.getId(),
                version.getKind(),
                version.getNumber(),
                Map.of("fr", version.getTitleFr(), "en", version.getTitleEn()),
                QuestionJson.read(version.getContent()));
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
