package org.carte.ejb.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Rooms in which people answer some of the questions one after the other, and readers who compare whatever they are
 * shown, at any moment, through any filter.
 */
class ReleaseRuleTest {

    private static final int QUESTIONS = 3;

    /** @param answers who answers which questions, in this order; the others never answer */
    record Room(int people, List<List<Boolean>> answers, boolean closes) {}

    @Provide
    Arbitrary<Room> rooms() {
        var answer = Arbitraries.of(true, true, true, false).list().ofSize(QUESTIONS);
        var people = Arbitraries.integers().between(1, 24);
        return Combinators.combine(people, answer.list().ofMaxSize(24), Arbitraries.of(true, false))
                .as((number, answers, closes) -> new Room(Math.max(number, answers.size()), answers, closes));
    }

    @Property
    void noDifferenceOfTwoThingsShownIsASmallGroup(
            @ForAll("rooms") Room room, @ForAll @IntRange(min = 3, max = 8) int smallest) {
        for (var shown : history(room, smallest)) {
            for (int earlier = 0; earlier < shown.size(); earlier++) {
                for (int later = earlier; later < shown.size(); later++) {
                    hidesEverybody(shown.get(later) - shown.get(earlier), smallest);
                }
            }
        }
    }

    /** A filter is a set of whole rooms: what two of them do not share comes to nothing, or to enough from each room. */
    @Property
    void noDifferenceOfTwoFiltersIsASmallGroup(
            @ForAll @Size(min = 2, max = 6) List<@From("rooms") Room> rooms,
            @ForAll @IntRange(min = 3, max = 8) int smallest,
            @ForAll Set<@IntRange(max = 5) Integer> one,
            @ForAll Set<@IntRange(max = 5) Integer> other,
            @ForAll @IntRange(max = 24) int earlier,
            @ForAll @IntRange(max = 24) int later) {
        for (int question = 0; question < QUESTIONS; question++) {
            for (int number = 0; number < rooms.size(); number++) {
                var shown = history(rooms.get(number), smallest).get(question);
                var before = one.contains(number) ? at(shown, Math.min(earlier, later)) : 0;
                var after = other.contains(number) ? at(shown, Math.max(earlier, later)) : 0;
                hidesEverybody(Math.abs(after - before), smallest);
            }
        }
    }

    @Property
    void whoEverybodyWaitsForIsNoReasonToHideARoomForEver(
            @ForAll @IntRange(min = 3, max = 40) int people, @ForAll @IntRange(min = 3, max = 8) int smallest) {
        var all = new ArrayList<List<Boolean>>();
        for (int person = 0; person < people; person++) {
            all.add(List.of(true, true, true));
        }

        for (var shown : history(new Room(people, all, false), smallest)) {
            assertThat(shown.get(shown.size() - 1)).isEqualTo(people >= smallest ? people : 0);
        }
    }

    @Property
    void whatIsNotShownCanAlwaysBeHiddenByWhatComes(
            @ForAll("rooms") Room room, @ForAll @IntRange(min = 3, max = 8) int smallest) {
        var shown = history(new Room(room.people(), room.answers(), false), smallest)
                .get(0);
        for (int moment = 1; moment < shown.size(); moment++) {
            if (shown.get(moment) > shown.get(moment - 1)) {
                var missing = room.people() - moment;
                hidesEverybody(missing, smallest);
            }
        }
    }

    /** By question: how many answers are shown after each answer, from none on. */
    private static List<List<Integer>> history(Room room, int smallest) {
        var histories = new ArrayList<List<Integer>>();
        for (int question = 0; question < QUESTIONS; question++) {
            var history = new ArrayList<>(List.of(0));
            int counted = 0;
            for (int answered = 1; answered <= room.answers().size(); answered++) {
                counted += room.answers().get(answered - 1).get(question) ? 1 : 0;
                history.add(step(counted, history, room.people() - answered, smallest));
            }
            if (room.closes()) {
                history.add(step(counted, history, 0, smallest));
            }
            histories.add(history);
        }
        return histories;
    }

    private static int step(int counted, List<Integer> history, int missing, int smallest) {
        var shown = history.get(history.size() - 1);
        return ReleaseRule.allows(counted, shown, missing, smallest) ? counted : shown;
    }

    private static void hidesEverybody(int group, int smallest) {
        assertThat(group == 0 || group >= smallest).as("a group of " + group).isTrue();
    }

    private static int at(List<Integer> shown, int moment) {
        return shown.get(Math.min(moment, shown.size() - 1));
    }
}
