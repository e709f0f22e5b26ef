package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;
import static org.carte.persistence.feedback.WaveKind.HOT;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.RUNNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentPolicy;
import org.carte.ejb.recap.QuoteService;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.PaperRepository;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.TrainingSession;

/** The questionnaires, for those who were there and those who ran it. */
@Stateless
@RolesAllowed({PARTICIPANT, FACILITATOR})
public class FeedbackService {

    @Inject
    Caller caller;

    @Inject
    EnrolmentPolicy enrolment;

    @Inject
    SchedulePolicy schedule;

    @Inject
    SessionRepository sessions;

    @Inject
    FeedbackRepository feedback;

    @Inject
    PaperRepository papers;

    @Inject
    Questionnaires questionnaires;

    @Inject
    BallotBox box;

    @Inject
    QuoteService quotes;

    @Inject
    Clock clock;

    /** Whether the caller can answer, or has, and what is asked. */
    public FeedbackForm form(UUID sessionId, WaveKind kind) {
        var training = session(sessionId, kind);
        var wave = feedback.wave(sessionId, kind);
        return new FeedbackForm(
                training.getProgrammeVersion().getTitle(),
                training.getStartsAt(),
                wave.map(this::isOpen).orElse(kind == HOT && isUnderWay(training)),
                wave.isPresent() && hasAnswered(wave.get()),
                wave.map(questionnaires::of).orElseGet(() -> questionnaires.inForce(kind, sessionId)));
    }

    /**
     * Counts the answer, and notes apart that the caller has answered. The quote, which has an author, is no part of
     * the answer: it goes to the quotes of the session.
     *
     * @throws BusinessException when the round is not open, or the caller has answered
     */
    public void answer(UUID sessionId, WaveKind kind, FeedbackAnswer answer) {
        box.put(openWave(session(sessionId, kind), kind), caller.personId(), answer);
        if (answer.quote() != null && kind == HOT) {
            quotes.offer(sessionId, answer.quote());
        }
    }

    private TrainingSession session(UUID sessionId, WaveKind kind) {
        switch (kind) {
            case FACILITATOR -> schedule.requireFacilitator(sessionId);
            case CLIENT -> throw new NotFoundException();
            default -> enrolment.requireEnrolled(sessionId);
        }
        return sessions.byId(sessionId).orElseThrow(NotFoundException::new);
    }

    /**
     * The end of the day is open with the first answer too; that round starts with the session, or with the day when the
     * session was begun before its time, so its start tells nothing of the answer.
     */
    private FeedbackWave openWave(TrainingSession training, WaveKind kind) {
        if (kind == HOT && isUnderWay(training)) {
            var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
            var start = training.getStartsAt().isBefore(today) ? training.getStartsAt() : today;
            feedback.open(UUID.randomUUID(), training.getId(), HOT.name(), start);
        }
        return feedback.wave(training.getId(), kind)
                .filter(this::isOpen)
                .orElseThrow(() -> new BusinessException(Kind.CONFLICT, "error.feedback.closed"));
    }

    private boolean hasAnswered(FeedbackWave wave) {
        var me = caller.personId();
        return feedback.countParticipation(wave.getId(), me) > 0
                || papers.handed(wave.getId()).contains(me);
    }

    private static boolean isUnderWay(TrainingSession training) {
        return training.getStatus() == RUNNING || training.getStatus() == DONE;
    }

    private boolean isOpen(FeedbackWave wave) {
        return wave.isOpen(clock.instant());
    }
}
