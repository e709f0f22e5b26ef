package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionMoved;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.feedback.WaveRepository;
import org.carte.persistence.schedule.BookingRepository;
import org.carte.persistence.schedule.SessionRepository;

/** Opens rounds and writes to those they ask. For services of this feature, which say when and who may. */
@Stateless
@PermitAll
public class WaveOpener {

    @Inject
    FeedbackRepository feedback;

    @Inject
    WaveRepository waves;

    @Inject
    Circle circle;

    @Inject
    Questionnaires questionnaires;

    @Inject
    SessionRepository sessions;

    @Inject
    BookingRepository bookings;

    @Inject
    Event<FeedbackAsked> asked;

    @Inject
    Clock clock;

    /**
     * Opens a round and invites; one that people opened by answering gets its invitations too.
     *
     * @return whether this call did it, and not another before
     */
    public boolean open(UUID sessionId, WaveKind kind) {
        var details = SessionDetails.read(sessionId, sessions, bookings).orElseThrow(NotFoundException::new);
        var start = details.session().getStartsAt();
        var end = details.slots().isEmpty() ? start : details.endsAt();
        var plan = waves.plan(kind);
        var now = clock.instant();
        feedback.open(UUID.randomUUID(), sessionId, kind.name(), earlier(plan.opensAt(start, end), now));
        var closes = later(plan.closesAt(start, end), plan.getOpenDays(), now);
        if (waves.invite(sessionId, kind, now, closes) == 0) {
            return false;
        }
        var wave = feedback.wave(sessionId, kind).orElseThrow();
        // what was learned is asked together with the end of the day, by the same link
        tell(details, wave, false, kind == WaveKind.AFTER ? List.of() : circle.invite(wave));
        return true;
    }

    /** Reminds those who have not answered; another node that is faster leaves nothing to do. */
    public void remind(FeedbackWave wave) {
        if (waves.remind(wave.getId(), wave.getReminders()) == 1) {
            var details =
                    SessionDetails.read(wave.getSessionId(), sessions, bookings).orElseThrow(NotFoundException::new);
            tell(details, wave, true, circle.remind(wave));
        }
    }

    /** What is asked before a session ends with its start. */
    public void move(@Observes SessionMoved moved) {
        waves.endWithStart(moved.sessionId(), clock.instant());
    }

    private void tell(SessionDetails details, FeedbackWave wave, boolean again, List<FeedbackAsked.Reader> readers) {
        if (!readers.isEmpty()) {
            asked.fire(new FeedbackAsked(
                    details, wave.getId(), questionnaires.of(wave), wave.getClosesAt(), again, readers));
        }
    }

    private static Instant earlier(Instant planned, Instant now) {
        return planned.isBefore(now) ? planned : now;
    }

    /** A round that staff open late stays open as long as any other. */
    private static Instant later(Instant planned, int openDays, Instant now) {
        return planned.isAfter(now) ? planned : now.plus(Duration.ofDays(openDays));
    }
}
