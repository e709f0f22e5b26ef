package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.persistence.feedback.WaveKind.HOT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.Choice;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.RatingTotal;
import org.carte.persistence.feedback.ResultRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.TrainingSession;

/** Results, for staff: administrators see all sessions, facilitators their own. The SQL is the same for one or many. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class ResultService {

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy schedule;

    @Inject
    SessionRepository sessions;

    @Inject
    FeedbackRepository feedback;

    @Inject
    ResultRepository results;

    @Inject
    Questionnaires questionnaires;

    @Inject
    ZoneId zone;

    /** The session itself, with its programme: what the results are about. */
    public TrainingSession training(UUID sessionId) {
        schedule.requireStaff(sessionId);
        return sessions.byId(sessionId).orElseThrow(NotFoundException::new);
    }

    /** How many have answered so far; said whatever their number. */
    public Turnout turnout(UUID sessionId) {
        var waves = wave(sessionId);
        return waves.isEmpty() ? new Turnout(0, results.countPlaces(sessionId)) : turnout(waves);
    }

    /**
     * The results of one session, compared with earlier sessions of the same programme.
     *
     * @throws BusinessException when too few have answered
     */
    public FeedbackResult ofSession(UUID sessionId) {
        var waves = enough(wave(sessionId));
        var training = training(sessionId);
        var programme = training.getProgrammeVersion().getProgramme().getId();
        var before =
                results.waves(Instant.EPOCH, training.getStartsAt(), programme, null, null, null, SmallRoom.smallest());
        return result(waves, before);
    }

    /**
     * The results of all sessions that pass the filter, compared with those before its first day. Sessions in which too
     * few have answered are left out.
     *
     * @throws BusinessException when nothing is left
     */
    public FeedbackResult of(ResultFilter filter) {
        return find(filter).orElseThrow(ResultService::tooFew);
    }

    /** The same, or nothing when nothing is left. */
    public Optional<FeedbackResult> find(ResultFilter filter) {
        var waves = waves(filter);
        return waves.isEmpty()
                ? Optional.empty()
                : Optional.of(result(waves, filter.before().map(this::waves).orElse(List.of())));
    }

    /** Programmes to narrow results to. */
    public List<Choice> programmes() {
        return results.programmes();
    }

    /** Venues to narrow results to. */
    public List<Choice> venues() {
        return results.venues();
    }

    /** Facilitators to narrow results to. */
    public List<Choice> facilitators() {
        return results.facilitators();
    }

    private List<UUID> wave(UUID sessionId) {
        schedule.requireStaff(sessionId);
        return feedback.wave(sessionId, HOT).map(FeedbackWave::getId).stream().toList();
    }

    private List<UUID> waves(ResultFilter filter) {
        var own = caller.is(ADMINISTRATOR) ? null : caller.personId();
        return results.waves(
                filter.start(zone),
                filter.end(zone),
                filter.programme(),
                filter.venue(),
                filter.facilitator(),
                own,
                SmallRoom.smallest());
    }

    private List<UUID> enough(List<UUID> waves) {
        if (waves.isEmpty() || results.countRespondents(waves) < SmallRoom.smallest()) {
            throw tooFew();
        }
        return waves;
    }

    private static BusinessException tooFew() {
        return new BusinessException(Kind.CONFLICT, "error.feedback.few", SmallRoom.smallest());
    }

    private Turnout turnout(List<UUID> waves) {
        return new Turnout(results.countRespondents(waves), results.countInvited(waves));
    }

    private FeedbackResult result(List<UUID> waves, List<UUID> before) {
        var now = results.totals(waves);
        var then = before.isEmpty() ? List.<RatingTotal>of() : results.totals(before);
        var asked = questionnaires.inForce(HOT);
        var lines = asked.rated().stream()
                .map(question -> new FeedbackResult.Line(
                        Tally.of(question, now), Tally.of(question, now).trend(Tally.of(question, then))))
                .toList();
        var score = asked.rated(Questionnaire.RECOMMENDED)
                .map(question -> Tally.of(question, now).recommendation())
                .orElse(null);
        return new FeedbackResult(asked, turnout(waves), lines, score);
    }
}
