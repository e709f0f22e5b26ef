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
import org.carte.persistence.feedback.PaperRepository;
import org.carte.persistence.feedback.WaveRepository;

/** Where every answer ends, however it came. For services of this feature, which say who may. */
@Stateless
@PermitAll
public class BallotBox {

    @Inject
    FeedbackRepository feedback;

    @Inject
    PaperRepository papers;

    @Inject
    WaveRepository waves;

    @Inject
    Questionnaires questionnaires;

    @Inject
    FigureKeeper figures;

    /**
     * Notes that somebody has answered, and apart from that counts what was answered.
     *
     * @throws BusinessException when they had answered, on paper too
     */
    public void put(FeedbackWave wave, UUID person, FeedbackAnswer answer) {
        answer.check(questionnaires.of(wave));
        feedback.lock(wave.getId());
        if (papers.handed(wave.getId()).contains(person) || feedback.participate(wave.getId(), person) == 0) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.already");
        }
        feedback.spendLinks(wave.getSessionId(), person);
        count(wave.getId(), answer);
    }

    /**
     * Counts what stands on a paper, and that one more of those who handed one in has answered: whichever comes first,
     * for nobody knows whose it is.
     *
     * @throws BusinessException when as many are typed in as were handed in
     */
    public void putPaper(FeedbackWave wave, FeedbackAnswer answer) {
        answer.check(questionnaires.of(wave));
        feedback.lock(wave.getId());
        var someone = papers.handed(wave.getId()).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(Kind.CONFLICT, "error.feedback.noPaper"));
        papers.take(wave.getId(), someone);
        feedback.participate(wave.getId(), someone);
        count(wave.getId(), answer);
    }

    /**
     * Counts what who pays has answered; their links are their participation.
     *
     * @throws BusinessException when they had answered
     */
    public void putPayer(FeedbackWave wave, String address, FeedbackAnswer answer) {
        answer.check(questionnaires.of(wave));
        feedback.lock(wave.getId());
        if (waves.spend(wave.getId(), address) == 0) {
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
