package org.carte.ejb.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Property
    void everybodyIsInOneGroupOfTwoAndAtMostOneOfThree(
            @ForAll @IntRange(max = 25) int room, @ForAll long chance, @ForAll @IntRange(min = 1, max = 40) int round) {
        var people = people(room);

        assertFair(Pairing.atRandom(people, List.of(), new Random(chance)), people);
        assertFair(Pairing.inTurn(people, people, round), people);
    }

    @Property
    void inOneRoundLessThanThereArePeopleEverybodyMeetsEverybodyOnce(@ForAll @IntRange(min = 1, max = 12) int half) {
        var people = people(2 * half);
        var met = new ArrayList<Set<Integer>>();
        for (int round = 1; round < people.size(); round++) {
            met.addAll(meetings(Pairing.inTurn(people, people, round)));
        }
        assertThat(met).doesNotHaveDuplicates().hasSize(half * (2 * half - 1));
    }

    @Property
    void anOddRoomTakesOneRoundMore(@ForAll @IntRange(min = 1, max = 12) int half) {
        var people = people(2 * half + 1);
        var met = new HashSet<Set<Integer>>();
        for (int round = 1; round <= people.size(); round++) {
            met.addAll(meetings(Pairing.inTurn(people, people, round)));
        }
        assertThat(met).hasSize(people.size() * (people.size() - 1) / 2);
    }

    /** In the middle of the tour: who stays meets who stays all the same. */
    @Property
    void thoseWhoStayMeetEachOtherWhoeverLeaves(
            @ForAll @IntRange(min = 4, max = 16) int room,
            @ForAll long chance,
            @ForAll @IntRange(min = 1, max = 3) int go) {
        var tour = people(room);
        var gone = tour.stream()
                .filter(one -> Math.floorMod(chance + one, room) < go)
                .toList();
        var met = new HashSet<Set<Integer>>();
        int rounds = room + room % 2 - 1;
        for (int round = 1; round <= rounds; round++) {
            var present = new ArrayList<>(tour);
            if (round > rounds / 2) {
                present.removeAll(gone);
            }
            var groups = Pairing.inTurn(tour, present, round);
            assertFair(groups, present);
            met.addAll(meetings(groups));
        }
        var stayed = new ArrayList<>(tour);
        stayed.removeAll(gone);
        assertThat(met).containsAll(meetings(List.of(stayed)));
    }

    @Property
    void whoLeavesOrComesMovesNobodyElse(
            @ForAll @IntRange(min = 2, max = 20) int room,
            @ForAll @IntRange(max = 19) int leaves,
            @ForAll @IntRange(max = 3) int come,
            @ForAll long chance) {
        var before = Pairing.atRandom(people(room), List.of(), new Random(chance));
        var present = people(room + come);
        present.remove(Integer.valueOf(leaves));

        var after = Pairing.adjusted(before, present);

        assertFair(after, present);
        var untouched = before.stream().filter(group -> !group.contains(leaves)).toList();
        long moved = untouched.stream().filter(group -> !after.contains(group)).count();
        assertThat(moved).as(before + " became " + after).isLessThanOrEqualTo(1);
        if (present.size() % 2 == 0 && before.stream().allMatch(group -> group.size() == 2)) {
            assertThat(moved).isZero();
        }
    }

    @Property
    void twoWhoArePutTogetherAreTogetherAndNobodyIsLost(
            @ForAll @IntRange(min = 2, max = 20) int room,
            @ForAll @IntRange(max = 19) int one,
            @ForAll @IntRange(max = 19) int other,
            @ForAll long chance) {
        var people = people(room);
        int first = one % room;
        int second = other % room == first ? (first + 1) % room : other % room;

        var after = Pairing.together(Pairing.atRandom(people, List.of(), new Random(chance)), first, second);

        assertFair(after, people);
        assertThat(after)
                .anyMatch(group -> group.containsAll(List.of(first, second)) && (room == 3 || group.size() == 2));
    }

    @Property
    void chanceBringsSomebodyNewAsLongAsThereIsSomebody(@ForAll long chance) {
        var people = people(10);
        var before = new ArrayList<>(Pairing.atRandom(people, List.of(), new Random(chance)));

        var second = Pairing.atRandom(people, before, new Random(chance + 1));

        assertThat(meetings(second)).doesNotContainAnyElementsOf(meetings(before));
    }

    @Test
    void oneAloneStaysAlone() {
        assertThat(Pairing.adjusted(List.of(List.of("Inès", "Thomas")), List.of("Inès")))
                .containsExactly(List.of("Inès"));
    }

    @Property
    void noCircleIsSmallerThanFourUnlessTheRoomIs(
            @ForAll @IntRange(max = 30) int room, @ForAll long chance, @ForAll @IntRange(min = 1, max = 9) int round) {
        var people = people(room);
        for (var circles : List.of(Circles.atRandom(people, new Random(chance)), Circles.inTurn(people, round))) {
            assertThat(circles.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(people);
            assertThat(circles)
                    .allMatch(circle -> circle.size() >= Math.min(room, Circles.FEWEST) && circle.size() < 8);
        }
    }

    @Property
    void whoLeavesACircleOrComesMovesNobodyElse(
            @ForAll @IntRange(min = 4, max = 20) int room,
            @ForAll @IntRange(max = 19) int leaves,
            @ForAll long chance) {
        var before = Circles.atRandom(people(room), new Random(chance));
        var present = people(room + 1);
        present.remove(Integer.valueOf(leaves));

        var after = Circles.adjusted(before, present);

        assertThat(after.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(present);
        for (var circle : before) {
            var stay = circle.stream().filter(present::contains).toList();
            assertThat(after).anyMatch(now -> now.containsAll(stay));
        }
    }

    private static void assertFair(List<List<Integer>> groups, List<Integer> people) {
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(people);
        assertThat(groups).allMatch(group -> group.size() == 2 || group.size() == 3 || people.size() == 1);
        assertThat(groups.stream().filter(group -> group.size() == 3))
                .hasSize(people.size() > 1 ? people.size() % 2 : 0);
    }

    private static List<Set<Integer>> meetings(List<List<Integer>> groups) {
        var met = new ArrayList<Set<Integer>>();
        for (var group : groups) {
            for (int one = 0; one < group.size(); one++) {
                for (int other = one + 1; other < group.size(); other++) {
                    met.add(Set.of(group.get(one), group.get(other)));
                }
            }
        }
        return met;
    }

    private static List<Integer> people(int room) {
        return new ArrayList<>(IntStream.range(0, room).boxed().toList());
    }
}
