package org.carte.ejb.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.carte.ejb.exercise.Company;
import org.carte.persistence.live.MateRow;
import org.carte.persistence.live.PairRound;
import org.carte.persistence.live.PairingWay;
import org.junit.jupiter.api.Test;

class MatesTest {

    final List<MateRow> all = List.of(row("Inès"), row("Thomas"), row("Aïcha"));

    /** Whatever the size of the group: each asks once, each is asked once, and nobody asks themself. */
    @Property
    void inAsManyTurnsAsTheyAreEverybodyAsksAndIsAskedOnce(@ForAll @IntRange(min = 2, max = 3) int size) {
        var group = all.subList(0, size);
        var asked = new ArrayList<String>();
        for (int turn = 1; turn <= size; turn++) {
            for (var mate : group) {
                var mates = mates(mate, group, turn, List.of());
                if (mates.isAsking()) {
                    asked.add(
                            mate.firstName() + " " + mates.asked().orElseThrow().firstName());
                    assertThat(mates.isAsked()).isFalse();
                    assertThat(mates.whom())
                            .isEqualTo(mates.asked().orElseThrow().personId());
                }
            }
        }
        assertThat(asked).hasSize(size).doesNotHaveDuplicates();
    }

    @Test
    void inTheThirdTurnTwoReadAgain() {
        assertThat(mates(all.get(0), all.subList(0, 2), 3, List.of()).asker()).isEqualTo(Optional.empty());
    }

    @Test
    void whatWasBegunAboutSomebodyOfAnotherRoundIsNotLost() {
        var before = all.get(2);
        var mates = mates(all.get(0), all.subList(0, 2), 0, List.of(before));

        assertThat(mates.targets()).extracting(Mates.Target::firstName).containsExactly("Thomas", "Aïcha");
        assertThat(mates.others()).extracting(Mate::firstName).containsExactly("Thomas");
    }

    @Test
    void inACircleOneBeginsWithOneself() {
        var round = new PairRound(UUID.randomUUID(), 1, PairingWay.AT_RANDOM);
        var me = all.get(1).personId();
        var mates = Mates.of(me, Company.CIRCLE, round, all, List.of(), null);

        assertThat(mates.targets()).extracting(Mates.Target::firstName).containsExactly("Thomas", "Inès", "Aïcha");
        assertThat(mates.whom()).isNull();
    }

    @Property
    void theClockOfATurnGoesWithTheClockOfTheRun(
            @ForAll @IntRange(max = 3_600_000) int left, @ForAll @IntRange(min = 1, max = 60) int minutes) {
        var round = new PairRound(UUID.randomUUID(), 1, PairingWay.AT_RANDOM);
        round.begin(1, Duration.ofMinutes(minutes), left);

        assertThat(round.remainingMillis((long) left)).isEqualTo(minutes * 60_000L);
        assertThat(round.remainingMillis(left - 1000L)).isEqualTo(minutes * 60_000L - 1000);
        assertThat(round.remainingMillis(null)).isNull();
    }

    @Test
    void theFourPanesHoldEveryWordOnce() {
        var panes = Johari.of(
                List.of("a", "b", "c", "d"), List.of("a", "b"), List.of(List.of("a", "c"), List.of("c"), List.of("a")));

        assertThat(panes).isEqualTo(new Johari(List.of("a"), List.of("c"), List.of("b"), List.of("d")));
    }

    private static Mates mates(MateRow me, List<MateRow> group, int turn, List<MateRow> written) {
        var round = new PairRound(UUID.randomUUID(), 1, PairingWay.AT_RANDOM);
        if (turn > 0) {
            round.begin(turn, Duration.ofMinutes(5), 600_000);
        }
        return Mates.of(me.personId(), Company.PAIR, round, group, written, 600_000L);
    }

    private static MateRow row(String name) {
        return new MateRow(UUID.randomUUID(), name, "X", 0, null);
    }
}
