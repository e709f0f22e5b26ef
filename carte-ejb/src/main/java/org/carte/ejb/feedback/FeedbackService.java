package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.PARTICIPANT;
import static org.carte.persistence.feedback.WaveKind.HOT;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.RUNNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentPolicy;
import org.carte.ejb.recap.QuoteService;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.FreeText;
import org.carte.persistence.feedback.ResultRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.TrainingSession;

/** The questionnaire, for those who were there. */
@Stateless
@RolesAllowed(PARTICIPANT)
public class FeedbackService {

    @Inject
    Caller caller;

    @Inject
    EnrolmentPolicy enrolment;

    @Inject
    SessionRepository sessions;

    @Inject
    FeedbackRepository feedback;

    @Inject
    ResultRepository results;

    @Inject
    Event<FiguresReleased> released;

    @Inject
    QuoteService quotes;

    @Inject
    Clock clock;

    /** Whether the caller can answer, or has. */
    public FeedbackForm form(UUID sessionId) {
        var training = session(sessionId);
        var wave = feedback.wave(sessionId, HOT);
        return new FeedbackForm(
                training.getProgrammeVersion().getTitle(),
                training.getStartsAt(),
                isUnderWay(training) && wave.map(this::isOpen).orElse(true),
                wave.isPresent() && hasAnswered(wave.get()));
    }

    /**
     * Counts the answer, and notes apart that the caller has answered. The quote, which has an author, is no part of
     * the answer: it goes to the quotes of the session.
     *
     * @throws BusinessException when the round is not open, or the caller has answered
     */
    public void answer(UUID sessionId, FeedbackAnswer answer) {
        var wave = openWave(session(sessionId));
        answer.check();
        feedback.lock(wave);
        if (feedback.participate(wave, caller.personId()) == 0) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.already");
        }
        answer.ratings().forEach((question, value) -> feedback.count(wave, question, value));
        answer.texts().forEach((question, text) -> feedback.insert(new FreeText(wave, question, text)));
        feedback.rewrite(wave);
        release(wave);
        if (answer.quote() != null) {
            quotes.offer(sessionId, answer.quote());
        }
    }

    private void release(UUID wave) {
        if (results.countRespondents(List.of(wave)) >= SmallRoom.smallest()) {
            feedback.releaseTexts(wave);
            released.fire(new FiguresReleased(wave));
        }
    }

    private TrainingSession session(UUID sessionId) {
        enrolment.requireEnrolled(sessionId);
        return sessions.byId(sessionId).orElseThrow(NotFoundException::new);
    }

    /** Opens the round with the first answer; it starts with the session, so its start tells nothing of that answer. */
    private UUID openWave(TrainingSession training) {
        if (!isUnderWay(training)) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.closed");
        }
        feedback.open(UUID.randomUUID(), training.getId(), training.getStartsAt());
        return feedback.wave(training.getId(), HOT)
                .filter(this::isOpen)
                .map(FeedbackWave::getId)
                .orElseThrow(() -> new BusinessException(Kind.CONFLICT, "error.feedback.closed"));
    }

    private boolean hasAnswered(FeedbackWave wave) {
        return feedback.countParticipation(wave.getId(), caller.personId()) > 0;
    }

    private static boolean isUnderWay(TrainingSession training) {
        return training.getStatus() == RUNNING || training.getStatus() == DONE;
    }

    private boolean isOpen(FeedbackWave wave) {
        return wave.getClosesAt() == null || clock.instant().isBefore(wave.getClosesAt());
    }
}
