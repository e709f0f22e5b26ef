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
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunState;
import org.junit.jupiter.api.Test;

class RunStateTest {

    static final Instant NINE = Instant.parse("2018-02-19T08:00:00Z");

    final ExerciseRun run = new ExerciseRun(UUID.randomUUID(), UUID.randomUUID(), null, 0);

    @Test
    void theClockCountsFromTheOpening() {
        run.open(Duration.ofMinutes(10), NINE);

        assertThat(run.getEndsAt()).isEqualTo(NINE.plusSeconds(600));
        assertThat(run.remainingMillis(NINE.plusSeconds(60))).isEqualTo(540_000);
        assertThat(run.remainingMillis(NINE.plusSeconds(660))).isEqualTo(-60_000);
    }

    @Test
    void aPauseKeepsWhatIsLeft() {
        run.open(Duration.ofMinutes(10), NINE);
        run.pause(NINE.plusSeconds(240));
        run.extend(Duration.ofMinutes(1), NINE.plusSeconds(300));
        run.resume(NINE.plusSeconds(1000));

        assertThat(run.remainingMillis(NINE.plusSeconds(1000))).isEqualTo(420_000);
    }

    @Test
    void noMoreTimeIsTakenThanThereIs() {
        run.open(Duration.ofMinutes(2), NINE);
        run.extend(Duration.ofMinutes(-5), NINE.plusSeconds(60));

        assertThat(run.remainingMillis(NINE.plusSeconds(60))).isZero();
    }

    @Test
    void timeThatIsOverLocksNothing() {
        run.open(Duration.ofMinutes(1), NINE);

        assertThat(run.getState()).isEqualTo(RunState.OPEN);
        run.pause(NINE.plusSeconds(90));
        assertThat(run.getRemainingMillis()).isZero();
    }

    @Test
    void aLockedExerciseCanBeOpenedAgainAClosedOneCannot() {
        run.open(Duration.ofMinutes(1), NINE);
        run.lock();
        run.open(Duration.ofMinutes(5), NINE.plusSeconds(100));
        assertThat(run.getState()).isEqualTo(RunState.OPEN);
        run.close(NINE);
        assertThatThrownBy(() -> run.open(Duration.ofMinutes(5), NINE)).isInstanceOf(IllegalStateException.class);
    }

    /** Whatever is pressed in whatever order: what the database asks of a row always holds. */
    @Property(tries = 500)
    void aRunIsAlwaysOneTheDatabaseTakes(@ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> presses) {
        var any = new ExerciseRun(UUID.randomUUID(), UUID.randomUUID(), null, 0);
        var now = NINE;
        for (var press : presses) {
            now = now.plusSeconds(37L * press);
            press(any, press, now);
            assertThat(any.getState() == RunState.OPEN).isEqualTo(any.getEndsAt() != null);
            assertThat(any.getState() == RunState.PAUSED).isEqualTo(any.getRemainingMillis() != null);
            assertThat(any.getTotalMillis()).isNotNegative();
            if (any.getRemainingMillis() != null) {
                assertThat(any.getRemainingMillis()).isNotNegative();
            }
            assertThat(any.getState() == RunState.CLOSED).isEqualTo(any.getClosedAt() != null);
        }
    }

    /** However it is opened, paused, resumed and given time: what is left is what was given less what has run. */
    @Property(tries = 300)
    void theClockLosesNothingAndInventsNothing(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 3) Integer> presses,
            @ForAll @IntRange(max = 90) int step) {
        var any = new ExerciseRun(UUID.randomUUID(), UUID.randomUUID(), null, 0);
        any.open(Duration.ofHours(3), NINE);
        var now = NINE;
        long expected = Duration.ofHours(3).toMillis();
        for (var press : presses) {
            now = now.plusSeconds(step);
            expected -= any.getState() == RunState.OPEN ? step * 1000L : 0;
            if (press == 3) {
                any.extend(Duration.ofMinutes(2), now);
                expected += 120_000;
            } else {
                press(any, press, now);
            }
            assertThat(any.remainingMillis(now)).isEqualTo(expected);
        }
    }

    private static void press(ExerciseRun run, int button, Instant now) {
        try {
            switch (button) {
                case 0 -> run.open(Duration.ofMinutes(3), now);
                case 1 -> run.pause(now);
                case 2 -> run.resume(now);
                case 3 -> run.extend(Duration.ofMinutes(-2), now);
                case 4 -> run.lock();
                case 5 -> run.reveal();
                default -> run.close(now);
            }
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageStartingWith("not from");
        }
    }

    @Test
    void nobodyReadsBeforeItIsLockedAndTheRoomNotBeforeItIsRevealed() {
        for (var sharing : Sharing.values()) {
            assertThat(RunState.OPEN.reach(sharing)).isEqualTo(Sharing.ME);
            assertThat(RunState.PAUSED.reach(sharing)).isEqualTo(Sharing.ME);
            assertThat(RunState.REVEALED.reach(sharing)).isEqualTo(sharing);
            assertThat(RunState.LOCKED.reach(sharing)).isNotIn(Sharing.ROOM, Sharing.ROOM_ANONYMOUS);
        }
        assertThat(RunState.LOCKED.reach(Sharing.ROOM_ANONYMOUS)).isEqualTo(Sharing.FACILITATORS);
        assertThat(RunState.LOCKED.reach(Sharing.ME)).isEqualTo(Sharing.ME);
    }
}
