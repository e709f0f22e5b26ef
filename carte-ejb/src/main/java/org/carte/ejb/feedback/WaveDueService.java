package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.SYSTEM;
import static org.carte.persistence.schedule.SessionStatus.ARCHIVED;
import static org.carte.persistence.schedule.SessionStatus.CONFIRMED;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.PUBLISHED;
import static org.carte.persistence.schedule.SessionStatus.RUNNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.feedback.WavePlan;
import org.carte.persistence.feedback.WaveRepository;
import org.carte.persistence.schedule.SessionStatus;

/** Which rounds are to be opened, and whom to remind. */
@Stateless
@RolesAllowed(SYSTEM)
public class WaveDueService {

    private static final List<SessionStatus> ANNOUNCED = List.of(PUBLISHED, CONFIRMED);
    private static final List<SessionStatus> TAKES_PLACE = List.of(CONFIRMED, RUNNING, DONE, ARCHIVED);
    private static final Limit MOST = Limit.of(200);

    @Inject
    WaveRepository waves;

    @Inject
    WaveOpener opener;

    @Inject
    Clock clock;

    /** A round whose time has come. */
    public record Due(UUID sessionId, WaveKind kind) {}

    /** Rounds whose time has come, and not so long ago that they would be closed again. */
    public List<Due> due() {
        return plans().flatMap(plan -> sessions(plan, clock.instant()).stream().map(id -> new Due(id, plan.getKind())))
                .toList();
    }

    /** Opens one of them; another node that is faster leaves nothing to do. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(Due due) {
        opener.open(due.sessionId(), due.kind());
    }

    /** Rounds in which those who have not answered are to be reminded. */
    public List<FeedbackWave> toRemind() {
        return plans().flatMap(plan -> Stream.of(1, 2).flatMap(number -> toRemind(plan, number)))
                .toList();
    }

    /** Reminds in one of them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind(FeedbackWave wave) {
        opener.remind(wave);
    }

    private Stream<WavePlan> plans() {
        return waves.plans().stream().filter(WavePlan::isActive);
    }

    /** Seen from now instead of from the session, so that an index finds them. */
    private List<UUID> sessions(WavePlan plan, Instant now) {
        var open = Duration.ofDays(plan.getOpenDays());
        var lead = Duration.between(Instant.EPOCH, plan.opensAt(Instant.EPOCH, Instant.EPOCH));
        var until = now.minus(lead);
        return plan.getKind() == WaveKind.BEFORE
                ? waves.starting(plan.getKind(), ANNOUNCED, now, until, MOST)
                : waves.ended(plan.getKind(), TAKES_PLACE, until.minus(open), until, MOST);
    }

    private Stream<FeedbackWave> toRemind(WavePlan plan, int number) {
        var now = clock.instant();
        return plan
                .reminder(number)
                .map(delay -> waves.toRemind(plan.getKind(), number - 1, now.minus(delay), now, MOST))
                .stream()
                .flatMap(List::stream);
    }
}
