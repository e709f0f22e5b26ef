package org.carte.ejb.feedback;

import static org.carte.persistence.feedback.WaveKind.HOT;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.recap.OfferedQuote;
import org.carte.ejb.recap.QuoteBox;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
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

    @Inject
    QuoteBox quotes;

    /**
     * Notes that somebody has answered, and apart from that counts what was answered. The quote, which has an author, is no
     * part of the answer: at the end of the day it goes to the quotes of the session.
     *
     * @param asked by the round
     * @throws BusinessException when they had answered, on paper too
     */
    public void put(FeedbackWave wave, Questionnaire asked, UUID person, FeedbackAnswer answer) {
        answer.check(asked);
        if (!feedback.count(wave.getId(), person, answer.ratings(), answer.texts())) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.already");
        }
        figures.release(wave.getId());
        quote(wave, person, answer.quote());
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
        // two people who became one may have answered in both ways: the paper counts all the same
        if (!feedback.count(wave.getId(), someone, answer.ratings(), answer.texts())) {
            feedback.count(wave.getId(), null, answer.ratings(), answer.texts());
        }
        figures.release(wave.getId());
        quote(wave, someone, null);
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
        feedback.count(wave.getId(), null, answer.ratings(), answer.texts());
        figures.release(wave.getId());
    }

    private void quote(FeedbackWave wave, UUID person, OfferedQuote offered) {
        if (wave.getKind() == HOT) {
            quotes.put(wave.getSessionId(), person, offered);
        }
    }
}
