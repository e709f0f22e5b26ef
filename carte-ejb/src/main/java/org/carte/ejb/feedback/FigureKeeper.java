package org.carte.ejb.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.people.PeopleMerged;
import org.carte.ejb.schedule.FacilitatorsChanged;
import org.carte.ejb.schedule.SessionMoved;
import org.carte.persistence.feedback.FeedbackRepository;
import org.carte.persistence.feedback.Figure;
import org.carte.persistence.feedback.FigureRepository;
import org.carte.persistence.feedback.ReleaseState;

/** Keeps figures beside the counters. For services of this feature: nothing here says what was answered. */
@Stateless
@PermitAll
public class FigureKeeper {

    @Inject
    FigureRepository figures;

    @Inject
    FeedbackRepository feedback;

    @Inject
    Event<FiguresReleased> releases;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Shows what may be shown of a round that has just been answered; the caller holds it. */
    public void release(UUID wave) {
        var states = figures.states(List.of(wave), clock.instant());
        keep(List.of(wave), states.stream().filter(FigureKeeper::isDue).toList());
    }

    /** A round is closed: shows what may be shown now that nobody answers any more. */
    public void settle(UUID wave) {
        figures.hold(List.of(wave));
        var states = figures.states(List.of(wave), clock.instant());
        var steps = states.stream().filter(FigureKeeper::isDue).toList();
        figures.keep(List.of(wave), steps, zone.getId());
        figures.settled(wave);
        releaseTexts(steps);
        tell(steps);
    }

    /**
     * Counts rounds again: what is shown in full is taken from the counters, and what may be shown now is shown. What is
     * kept back stays so, for nothing says which of the answers it is.
     */
    public void recount(List<UUID> waves) {
        figures.hold(waves);
        var states = figures.states(waves, clock.instant());
        var shown = states.stream().map(ReleaseState::wave).distinct().filter(wave -> isShown(wave, states));
        var steps = states.stream()
                .filter(state -> isDue(state)
                        || (state.shown() > 0 && state.shown() == state.counted())
                        || isTooMuch(state, states))
                .toList();
        figures.keep(shown.toList(), steps, zone.getId());
        var due = states.stream().filter(FigureKeeper::isDue).toList();
        releaseTexts(due);
        tell(due);
    }

    /** What is shown of a session counts where the session is now. */
    public void move(@Observes SessionMoved moved) {
        replace(figures.shownOf(moved.sessionId()));
    }

    /** What is shown of a session counts for those who run it now. */
    public void handOver(@Observes FacilitatorsChanged changed) {
        replace(figures.shownOf(changed.sessionId()));
    }

    /** What is shown of somebody's sessions counts for the one they are now. */
    public void unite(@Observes PeopleMerged merged) {
        replace(figures.shownFor(merged.dropped()));
    }

    private void replace(List<UUID> waves) {
        if (!waves.isEmpty()) {
            figures.hold(waves);
            figures.keep(waves, List.of(), zone.getId());
        }
    }

    private void keep(List<UUID> waves, List<ReleaseState> steps) {
        if (!steps.isEmpty()) {
            figures.keep(waves, steps, zone.getId());
            releaseTexts(steps);
            tell(steps);
        }
    }

    /** Texts are read with the step that says how many have answered: none stands out by a question few answer. */
    private void releaseTexts(Collection<ReleaseState> steps) {
        steps.stream()
                .filter(step -> step.question().equals(Figure.TURNOUT))
                .forEach(step -> feedback.releaseTexts(step.wave()));
    }

    private void tell(Collection<ReleaseState> steps) {
        steps.stream().map(ReleaseState::wave).distinct().forEach(wave -> releases.fire(new FiguresReleased(wave)));
    }

    /** A round that shows nothing is no round of the figures, unless it is over or is shown now. */
    private static boolean isShown(UUID wave, List<ReleaseState> states) {
        return states.stream()
                .filter(state -> state.wave().equals(wave) && state.question().equals(Figure.TURNOUT))
                .anyMatch(state -> state.shown() > 0 || isDue(state) || state.missing() == 0);
    }

    /** More is shown than was counted, in a round that keeps nothing back. */
    private static boolean isTooMuch(ReleaseState state, List<ReleaseState> states) {
        return state.shown() > state.counted()
                && states.stream()
                        .anyMatch(round -> round.wave().equals(state.wave())
                                && round.question().equals(Figure.TURNOUT)
                                && round.shown() == round.counted());
    }

    private static boolean isDue(ReleaseState state) {
        return ReleaseRule.allows(state.counted(), state.shown(), state.missing(), SmallRoom.smallest(state.kind()));
    }
}
