package org.carte.ejb.countdown;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.carte.persistence.countdown.CountdownStep;
import org.carte.persistence.countdown.CountdownTick;
import org.carte.persistence.countdown.SessionProgress;

/** Which steps of a session are done, and by when the others should be. */
record Countdown(ZoneId zone, Instant now) {

    /**
     * The steps of one session, in order of their days.
     *
     * @param steps of every session, and of this or others
     * @param ticks of this session or others
     */
    List<CountdownItem> of(SessionProgress session, List<CountdownStep> steps, List<CountdownTick> ticks) {
        return steps.stream()
                .filter(step ->
                        step.getSessionId() == null || step.getSessionId().equals(session.id()))
                .map(step -> item(session, step, ticks))
                .sorted(Comparator.comparing(CountdownItem::due)
                        .thenComparing(CountdownItem::kind)
                        .thenComparing(CountdownItem::id))
                .toList();
    }

    private CountdownItem item(SessionProgress session, CountdownStep step, List<CountdownTick> ticks) {
        var seen = seen(session, step);
        if (seen != null) {
            return new CountdownItem(step, session, due(session, step), seen, false);
        }
        var ticked = ticks.stream()
                .filter(tick -> tick.getStepId().equals(step.getId())
                        && tick.getSessionId().equals(session.id()))
                .map(CountdownTick::getAt)
                .findFirst()
                .orElse(null);
        return new CountdownItem(step, session, due(session, step), ticked, ticked != null);
    }

    private LocalDate due(SessionProgress session, CountdownStep step) {
        var from = step.getDays() > 0 && session.endsAt() != null ? session.endsAt() : session.startsAt();
        return from.atZone(zone).toLocalDate().plusDays(step.getDays());
    }

    /** When the platform saw it done; null when it did not, or cannot. */
    private Instant seen(SessionProgress session, CountdownStep step) {
        return switch (step.getKind()) {
            case PUBLISH -> session.publishedAt();
            case CONFIRM -> session.confirmedAt();
            case CLOSE -> session.closedAt();
            case CONVOKE ->
                session.places() > 0 && session.convoked() >= session.places() ? session.convokedAt() : null;
            case RECAP -> session.recapAt();
            case HOT_FEEDBACK -> past(session.hotFeedbackAt());
            case COLD_FEEDBACK -> past(session.coldFeedbackAt());
            case PRINT -> session.printedAt();
            case CERTIFY ->
                session.places() > 0 && session.certified() >= session.places() ? session.certifiedAt() : null;
            case OTHER -> null;
        };
    }

    private Instant past(Instant moment) {
        return moment == null || moment.isAfter(now) ? null : moment;
    }
}
