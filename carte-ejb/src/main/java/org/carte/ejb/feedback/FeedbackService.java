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
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentPolicy;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.RoundAsked;
import org.carte.persistence.feedback.WaveKind;

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
    FeedbackRepository feedback;

    @Inject
    Questionnaires questionnaires;

    @Inject
    BallotBox box;

    @Inject
    Clock clock;

    /** Whether the caller can answer, or has, and what is asked. */
    public FeedbackForm form(UUID sessionId, WaveKind kind) {
        var round = round(sessionId, kind);
        var wave = Optional.ofNullable(round.wave());
        return new FeedbackForm(
                round.title(),
                round.startsAt(),
                wave.map(this::isOpen).orElse(kind == HOT && isUnderWay(round)),
                wave.isPresent() && feedback.countAnswers(round.wave().getId(), caller.personId()) > 0,
                questionnaires.of(round, kind));
    }

    /**
     * Counts the answer, and notes apart that the caller has answered.
     *
     * @throws BusinessException when the round is not open, or the caller has answered
     */
    public void answer(UUID sessionId, WaveKind kind, FeedbackAnswer answer) {
        var round = begun(round(sessionId, kind), kind);
        if (round.wave() == null || !isOpen(round.wave())) {
            throw new BusinessException(Kind.CONFLICT, "error.feedback.closed");
        }
        box.put(round.wave(), questionnaires.of(round, kind), caller.personId(), answer);
    }

    private RoundAsked round(UUID sessionId, WaveKind kind) {
        switch (kind) {
            case FACILITATOR -> schedule.requireFacilitator(sessionId);
            case CLIENT -> throw new NotFoundException();
            default -> enrolment.requireEnrolled(sessionId);
        }
        return feedback.round(sessionId, kind).orElseThrow(NotFoundException::new);
    }

    /**
     * The end of the day is open with the first answer too; that round starts with the session, or with the day when the
     * session was begun before its time, so its start tells nothing of the answer.
     */
    private RoundAsked begun(RoundAsked round, WaveKind kind) {
        if (round.wave() != null || kind != HOT || !isUnderWay(round)) {
            return round;
        }
        var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        var start = round.startsAt().isBefore(today) ? round.startsAt() : today;
        feedback.open(UUID.randomUUID(), round.sessionId(), HOT.name(), start);
        return feedback.round(round.sessionId(), kind).orElseThrow();
    }

    private static boolean isUnderWay(RoundAsked round) {
        return round.status() == RUNNING || round.status() == DONE;
    }

    private boolean isOpen(FeedbackWave wave) {
        return wave.isOpen(clock.instant());
    }
}
