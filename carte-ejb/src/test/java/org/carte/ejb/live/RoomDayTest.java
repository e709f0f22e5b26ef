package org.carte.ejb.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.carte.ejb.schedule.TimedBlock;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.Interlude;
import org.carte.persistence.live.ProgressRow;
import org.carte.persistence.live.RoomAct;
import org.carte.persistence.live.RunState;
import org.carte.persistence.schedule.AgendaBlock;
import org.junit.jupiter.api.Test;

class RoomDayTest {

    static final Instant NINE = Instant.parse("2018-02-19T08:00:00Z");
    static final UUID SESSION = UUID.randomUUID();

    final AgendaBlock exercise = block(0, BlockKind.EXERCISE, 20);
    final AgendaBlock coffee = block(1, BlockKind.BREAK, 15);
    final AgendaBlock other = block(2, BlockKind.EXERCISE, 30);
    final ExerciseRun run = new ExerciseRun(SESSION, exercise.getId(), null, 0);
    final ExerciseRun next = new ExerciseRun(SESSION, other.getId(), null, 2);

    @Test
    void theDayGoesFromBlockToBlockBreaksIncluded() {
        assertThat(day(List.of()).nextStep().orElseThrow().block()).isEqualTo(exercise);
        run.open(Duration.ofMinutes(20), NINE);
        assertThat(day(List.of()).currentStep().orElseThrow().block()).isEqualTo(exercise);
        assertThat(day(List.of()).nextStep().orElseThrow().block()).isEqualTo(coffee);
        run.close(NINE.plusSeconds(25 * 60));

        var pause = new Interlude(coffee, NINE.plusSeconds(25 * 60));
        var during = day(List.of(pause));
        assertThat(during.currentStep().orElseThrow().block()).isEqualTo(coffee);
        assertThat(during.current()).isEmpty();
        assertThat(during.nextStep().orElseThrow().block()).isEqualTo(other);
        assertThat(during.steps().get(0).realMinutes()).isEqualTo(25);
        assertThat(during.steps().get(1).realMinutes()).isNull();

        pause.end(NINE.plusSeconds(45 * 60));
        assertThat(day(List.of(pause)).steps().get(1).realMinutes()).isEqualTo(20);
        assertThat(day(List.of(pause)).steps().get(1).plannedMinutes()).isEqualTo(15);
    }

    @Test
    void whatWasPassedOverComesAtTheEnd() {
        next.open(Duration.ofMinutes(30), NINE);
        next.close(NINE.plusSeconds(60));
        assertThat(day(List.of()).nextStep().orElseThrow().block()).isEqualTo(exercise);
    }

    /** Whatever is added and taken in whatever moments: an interlude is always one the database takes. */
    @Property(tries = 300)
    void theClockOfABreakNeverGoesBehindItsEnd(
            @ForAll @Size(max = 12) List<@IntRange(min = -30, max = 30) Integer> presses) {
        var pause = new Interlude(coffee, NINE);
        var now = NINE;
        for (var minutes : presses) {
            now = now.plusSeconds(47);
            var before = pause.remainingMillis(now);
            pause.extend(Duration.ofMinutes(minutes), now);
            assertThat(pause.getTotalMillis()).isNotNegative();
            assertThat(pause.remainingMillis(now)).isGreaterThanOrEqualTo(Math.min(0, before));
        }
        pause.end(now);
        assertThat(pause.isGoingOn()).isFalse();
        assertThatThrownBy(() -> pause.extend(Duration.ofMinutes(1), NINE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoSavedJustNowWritesAndWhoIsSilentIsNotThere() {
        assertThat(state(null, null, null)).isEqualTo(Progress.State.DISCONNECTED);
        assertThat(state(null, null, NINE.minusSeconds(10))).isEqualTo(Progress.State.PRESENT);
        assertThat(state(null, null, NINE.minusSeconds(60))).isEqualTo(Progress.State.DISCONNECTED);
        assertThat(state(0, NINE.minusSeconds(5), NINE.minusSeconds(40))).isEqualTo(Progress.State.WRITING);
        assertThat(state(0, NINE.minusSeconds(25), NINE.minusSeconds(10))).isEqualTo(Progress.State.PRESENT);
        assertThat(state(0, NINE.minusSeconds(99), NINE.minusSeconds(99))).isEqualTo(Progress.State.DISCONNECTED);
        assertThat(state(1, NINE.minusSeconds(99), NINE.minusSeconds(99))).isEqualTo(Progress.State.DONE);
    }

    @Test
    void eachWayBetweenTwoStatesHasItsName() {
        assertThat(RoomAct.of(RunState.WAITING, RunState.OPEN)).isEqualTo(RoomAct.OPENED);
        assertThat(RoomAct.of(RunState.LOCKED, RunState.OPEN)).isEqualTo(RoomAct.REOPENED);
        assertThat(RoomAct.of(RunState.PAUSED, RunState.OPEN)).isEqualTo(RoomAct.RESUMED);
        assertThat(RoomAct.of(RunState.OPEN, RunState.CLOSED)).isEqualTo(RoomAct.CLOSED);
    }

    @Test
    void theWayOfWordsIsChosenByNameAndAnythingElseIsRefused() {
        assertThat(SignalChoice.isDatabase("local")).isFalse();
        assertThat(SignalChoice.isDatabase("database")).isTrue();
        assertThatThrownBy(() -> SignalChoice.isDatabase("Database"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CARTE_PUSH");
        var signal = new RoomSignal(SESSION, RoomSignal.PROGRESS);
        assertThat(RoomSignal.read(signal.written())).isEqualTo(signal);
    }

    private static Progress.State state(Integer done, Instant savedAt, Instant seenAt) {
        var row = new ProgressRow(SESSION, "Inès", "B.", done, savedAt, seenAt);
        return Progress.of(row, NINE.minusSeconds(50), NINE.minusSeconds(20)).state();
    }

    private RoomDay day(List<Interlude> interludes) {
        var blocks = List.of(exercise, coffee, other).stream()
                .map(block -> new TimedBlock(block, NINE, NINE, 0, false))
                .toList();
        var runs = List.of(run, next);
        return new RoomDay("La Carte du Soi", NINE, runs, RoomDay.steps(blocks, runs, interludes), null);
    }

    private static AgendaBlock block(int position, BlockKind kind, int minutes) {
        return new AgendaBlock(SESSION, position, kind.name(), kind, minutes, null);
    }
}
