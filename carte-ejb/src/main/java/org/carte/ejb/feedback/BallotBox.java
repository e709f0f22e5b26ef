package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.FreeText;

/** Where every answer ends, however it came. For services of this feature, which say who may. */
@Stateless
@PermitAll
public class BallotBox {

    @Inject
    FeedbackRepository feedback;

    @Inject
    Questionnaires questionnaires;

    @Inject
    FigureKeeper figures;

    /**
     * Notes that somebody has answered, and apart from that counts what was answered.
     *
     * @throws BusinessException when they had answered
     */
    public void put(FeedbackWave wave, UUID person, FeedbackAnswer answer) {
        answer.check(questionnaires.of(wave));
        feedback.lock(wave.getId());
        if (feedback.participate(wave.getId(), person) == 0) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.already");
        }
        count(wave.getId(), answer);
    }

    private void count(UUID wave, FeedbackAnswer answer) {
        answer.ratings().forEach((question, value) -> feedback.count(wave, question, value));
        answer.texts().forEach((question, text) -> feedback.insert(new FreeText(wave, question, text)));
        feedback.rewrite(wave);
        figures.release(wave);
    }
}
