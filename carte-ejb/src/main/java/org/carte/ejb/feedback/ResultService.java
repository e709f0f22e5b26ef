package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.persistence.feedback.WaveKind.AFTER;
import static org.carte.persistence.feedback.WaveKind.BEFORE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.ejb.feedback.Turnout.Hold;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.FeedbackWave;
import org.carte.persistence.feedback.Figure;
import org.carte.persistence.feedback.FigureFilter;
import org.carte.persistence.feedback.FigureRepository;
import org.carte.persistence.feedback.ResultRepository;
import org.carte.persistence.feedback.RoundAsked;
import org.carte.persistence.feedback.WaveKind;

/** Results, for staff: administrators see all sessions, facilitators their own. Read from the figures alone. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class ResultService {

    @Inject
    Caller caller;

    @Inject
    SchedulePolicy schedule;

    @Inject
    FeedbackRepository feedback;

    @Inject
    FigureRepository figures;

    @Inject
    ResultRepository results;

    @Inject
    Questionnaires questionnaires;

    @Inject
    ResultQuestions questions;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** What one session came to, compared with other sessions of the same programme. */
    public SessionResult ofSession(UUID sessionId, WaveKind kind) {
        schedule.requireStaff(sessionId);
        var round = feedback.round(sessionId, kind).orElseThrow(NotFoundException::new);
        if (round.wave() == null) {
            var places = kind.isAnonymous() ? results.countPlaces(sessionId) : 0;
            return new SessionResult(
                    round.title(), round.startsAt(), kind, new Turnout(0, places, 0, Hold.NOTHING), null);
        }
        var now = figures.ofWave(round.wave().getId());
        var turnout = turnout(round.wave(), now);
        return new SessionResult(
                round.title(), round.startsAt(), kind, turnout, turnout.enough() ? result(round, turnout, now) : null);
    }

    /**
     * The results of all sessions that pass the filter, compared with those before its first day and with all others.
     *
     * @throws BusinessException when nothing of them may be shown
     */
    public FeedbackResult of(ResultFilter filter) {
        return find(filter).orElseThrow(() -> SessionResult.tooFew(filter.kind()));
    }

    /** The same, or nothing when nothing of them may be shown. */
    public Optional<FeedbackResult> find(ResultFilter filter) {
        var own = own();
        var now = isOfThings(filter) ? figures.total(filter.within(own)) : List.<Figure>of();
        if (!Turnout.of(now).enough()) {
            return Optional.empty();
        }
        var before = filter.before()
                .map(earlier -> figures.total(earlier.within(own)))
                .orElse(List.of());
        List<Figure> others = List.of();
        if (filter.kind() == AFTER) {
            others = figures.total(filter.of(BEFORE).within(own));
        } else if (filter.narrows()) {
            others = rest(figures.total(filter.everything(own)), now);
        }
        return Optional.of(FeedbackResult.of(questions.of(filter.kind(), now), Turnout.of(now), now, before, others));
    }

    /** One question month by month. */
    public List<MonthTally> months(ResultFilter filter, Question question) {
        return figures.months(filter.within(own()), question.key()).stream()
                .map(month -> new MonthTally(month.month(), Tally.of(question, List.of(month.figure()))))
                .filter(month -> month.tally().count() > 0)
                .toList();
    }

    /** Session by session, the latest first. */
    public List<RoundTally> rounds(ResultFilter filter, Questionnaire asked, PageRequest page) {
        return figures.rounds(filter.within(own()), (int) (page.page() - 1) * page.size(), page.size()).stream()
                .map(line -> RoundTally.of(line, asked))
                .toList();
    }

    /** Figures do not tell a venue from a programme; who asks for what is no venue finds nothing. */
    private boolean isOfThings(ResultFilter filter) {
        return (filter.programme() == null || results.countProgrammes(filter.programme()) > 0)
                && (filter.venue() == null || results.countVenues(filter.venue()) > 0)
                && (filter.facilitator() == null || results.countPeople(filter.facilitator()) > 0);
    }

    private Set<UUID> own() {
        return caller.is(ADMINISTRATOR) ? Set.of() : Set.of(caller.personId());
    }

    private FeedbackResult result(RoundAsked round, Turnout turnout, List<Figure> now) {
        var kind = round.wave().getKind();
        var scopes = new HashSet<>(own());
        scopes.add(round.programmeId());
        var history = figures.history(
                new FigureFilter(kind, scopes, null, null), LocalDate.ofInstant(round.startsAt(), zone));
        var others = kind == AFTER
                ? feedback.wave(round.sessionId(), BEFORE)
                        .map(earlier -> figures.ofWave(earlier.getId()))
                        .orElse(List.of())
                : rest(history.all(), now);
        return FeedbackResult.of(questionnaires.of(round, kind), turnout, now, history.before(), others);
    }

    private Turnout turnout(FeedbackWave wave, List<Figure> now) {
        var shown = Turnout.of(now).respondents();
        var asked = figures.turnout(wave.getId());
        var kept = asked.answered() - shown;
        var hold = Hold.MORE;
        if (kept <= 0) {
            hold = Hold.NOTHING;
        } else if (!wave.isOpen(clock.instant())) {
            hold = Hold.CLOSED;
        } else if (kept >= SmallRoom.smallest(wave.getKind())) {
            hold = Hold.LAST;
        }
        return new Turnout(shown, asked.invited(), asked.answered(), hold);
    }

    /** All but these; whole rounds again, so that no line of it is about fewer than may be shown. */
    private static List<Figure> rest(Collection<Figure> all, Collection<Figure> these) {
        var part = these.stream().collect(Collectors.toMap(Figure::question, figure -> figure));
        return all.stream()
                .map(figure ->
                        part.containsKey(figure.question()) ? figure.without(part.get(figure.question())) : figure)
                .toList();
    }
}
