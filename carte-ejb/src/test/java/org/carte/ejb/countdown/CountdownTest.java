package org.carte.ejb.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.countdown.CountdownStep;
import org.carte.persistence.countdown.SessionProgress;
import org.carte.persistence.countdown.StepKind;
import org.carte.persistence.schedule.SessionStatus;
import org.junit.jupiter.api.Test;

class CountdownTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant THEN = Instant.parse("2026-02-20T10:00:00Z");
    private static final UUID SESSION = UUID.randomUUID();

    private final Countdown countdown = new Countdown(ZoneId.of("Europe/Paris"), NOW);

    @Test
    void countsFromTheFirstDayAndFromTheLast() {
        var items = countdown.of(
                progress(10, 0, null),
                List.of(step(60, StepKind.COLD_FEEDBACK), step(0, StepKind.PRINT), step(-30, StepKind.CONVOKE)),
                List.of());

        // from 20 March, late in the evening in Paris, to 22 March
        assertThat(items.stream().map(CountdownItem::due))
                .containsExactly(
                        LocalDate.parse("2026-02-18"), LocalDate.parse("2026-03-20"), LocalDate.parse("2026-05-21"));
        assertThat(items.get(0).isOverdue(LocalDate.parse("2026-02-18"))).isFalse();
        assertThat(items.get(0).isOverdue(LocalDate.parse("2026-02-19"))).isTrue();
    }

    @Test
    void ticksItselfWhenEverybodyIsConvokedAndNotBefore() {
        var steps = List.of(step(-30, StepKind.CONVOKE));

        assertThat(countdown.of(progress(0, 0, null), steps, List.of()).get(0).isDone())
                .as("there is nobody yet")
                .isFalse();
        var some = countdown.of(progress(10, 9, THEN), steps, List.of()).get(0);
        assertThat(some.isDone()).isFalse();
        assertThat(some.missing()).isEqualTo(1);
        var all = countdown.of(progress(10, 10, THEN), steps, List.of()).get(0);
        assertThat(all.doneAt()).isEqualTo(THEN);
        assertThat(all.byHand()).isFalse();
    }

    @Test
    void printingAndCertificatesTickThemselves() {
        var steps = List.of(step(-1, StepKind.PRINT), step(1, StepKind.CERTIFY));

        assertThat(countdown.of(progress(10, 0, null), steps, List.of())).noneMatch(CountdownItem::isDone);
        var some = countdown.of(papers(9), steps, List.of());
        assertThat(some.get(0).doneAt()).isEqualTo(THEN);
        assertThat(some.get(1).isDone()).as("one is missing").isFalse();
        assertThat(countdown.of(papers(10), steps, List.of()).get(1).doneAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsForBeforeADayEndsWithIt() {
        var steps = List.of(step(-10, StepKind.CONVOKE), step(1, StepKind.CERTIFY));
        var later = LocalDate.parse("2026-06-01");

        assertThat(countdown.of(progress(10, 0, null), steps, List.of())).allMatch(item -> item.isOverdue(later));
        assertThat(countdown.of(papers(9), steps, List.of()).stream()
                        .filter(item -> item.isOverdue(later))
                        .map(CountdownItem::kind))
                .containsExactly(StepKind.CERTIFY);
    }

    @Test
    void leavesOutWhatIsOfAnotherSession() {
        var own = new CountdownStep(SESSION, -2, StepKind.OTHER, "Louer un projecteur");
        var other = new CountdownStep(UUID.randomUUID(), -2, StepKind.OTHER, "Autre chose");

        var items = countdown.of(progress(1, 0, null), List.of(own, other), List.of());

        assertThat(items).hasSize(1);
        assertThat(items.get(0).isOwn()).isTrue();
        assertThat(items.get(0).label()).isEqualTo("Louer un projecteur");
    }

    private static CountdownStep step(int days, StepKind kind) {
        return new CountdownStep(null, days, kind, null);
    }

    private static SessionProgress progress(long places, long convoked, Instant convokedAt) {
        return progress(SessionStatus.PUBLISHED, places, convoked, convokedAt, 0, null);
    }

    /** It is over: ten places, one sheet, so many certificates. */
    private static SessionProgress papers(long certified) {
        return progress(SessionStatus.DONE, 10, 0, null, certified, THEN);
    }

    private static SessionProgress progress(
            SessionStatus status, long places, long convoked, Instant convokedAt, long certified, Instant printedAt) {
        return new SessionProgress(
                SESSION,
                "La Carte du Soi",
                status,
                Instant.parse("2026-03-19T23:30:00Z"),
                Instant.parse("2026-03-22T16:00:00Z"),
                THEN,
                null,
                null,
                places,
                convoked,
                convokedAt,
                null,
                null,
                null,
                printedAt,
                certified,
                certified == 0 ? null : NOW);
    }
}
