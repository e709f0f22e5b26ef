package org.carte.ejb.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.ejb.exercise.Company;
import org.carte.persistence.live.MateRow;
import org.carte.persistence.live.PairRound;

/**
 * With whom somebody works in a run, and about whom they write.
 *
 * @param round counted from 1; 0 before anybody was put together
 * @param turn counted from 1; 0 before the first
 * @param remainingMillis of the turn; null when no clock is set
 * @param group whom they work with, themself among them, in the order in which each asks the next; empty for nobody
 * @param targets about whom they write
 */
public record Mates(
        UUID me, int round, int turn, Long remainingMillis, long turnMillis, List<Mate> group, List<Target> targets) {

    /** Somebody to write about, and how far that is. */
    public record Target(UUID personId, String firstName, boolean self, State state) {

        /** From nothing to done. */
        public enum State {
            /** Nothing written. */
            BLANK,
            /** Begun. */
            BEGUN,
            /** Handed over, or done. */
            DONE
        }

        private static Target of(MateRow row, UUID me) {
            var state = row.done() == null ? State.BLANK : row.done() ? State.DONE : State.BEGUN;
            return new Target(row.personId(), row.firstName(), row.personId().equals(me), state);
        }
    }

    /** Working alone. */
    static Mates none(UUID me) {
        return new Mates(me, 0, 0, null, 0, List.of(), List.of());
    }

    /**
     * In a round.
     *
     * @param group in the order of the places
     * @param written about whom they have written in this run
     * @param left on the clock of the run
     */
    static Mates of(UUID me, Company company, PairRound round, List<MateRow> group, List<MateRow> written, Long left) {
        return new Mates(
                me,
                round.getNumber(),
                round.getTurn(),
                round.remainingMillis(left),
                round.getTurnMillis(),
                group.stream()
                        .map(row ->
                                new Mate(row.personId(), row.firstName(), row.firstName() + " " + row.lastName(), true))
                        .toList(),
                targets(me, company, group, written));
    }

    private static List<Target> targets(UUID me, Company company, List<MateRow> group, List<MateRow> written) {
        var rows = new ArrayList<MateRow>();
        int mine = group.stream().map(MateRow::personId).toList().indexOf(me);
        if (company == Company.PAIR && group.size() > 1) {
            rows.add(group.get((mine + 1) % group.size()));
        } else if (company == Company.CIRCLE && group.size() > 1) {
            rows.add(group.get(mine));
            group.stream().filter(row -> !row.personId().equals(me)).forEach(rows::add);
        }
        // what was begun about somebody of another round is not lost
        written.stream()
                .filter(row -> rows.stream().noneMatch(there -> there.personId().equals(row.personId())))
                .forEach(rows::add);
        return rows.stream().map(row -> Target.of(row, me)).toList();
    }

    /** Those they work with. */
    public List<Mate> others() {
        return group.stream().filter(mate -> !mate.personId().equals(me)).toList();
    }

    /** Who asks in this turn; nobody before the first, and in the third where only two work together. */
    public Optional<Mate> asker() {
        return turn < 1 || turn > group.size() || group.size() < 2
                ? Optional.empty()
                : Optional.of(group.get(turn - 1));
    }

    /** Who is asked in this turn. */
    public Optional<Mate> asked() {
        return asker().map(mate -> group.get(turn % group.size()));
    }

    /** It is their turn to ask. */
    public boolean isAsking() {
        return asker().filter(mate -> mate.personId().equals(me)).isPresent();
    }

    /** It is their turn to be asked. */
    public boolean isAsked() {
        return asked().filter(mate -> mate.personId().equals(me)).isPresent();
    }

    /** About whom to write now: who comes first of those who are not done. Null for oneself. */
    public UUID whom() {
        return Stream.concat(targets.stream().filter(target -> target.state() != Target.State.DONE), targets.stream())
                .findFirst()
                .filter(target -> !target.self())
                .map(Target::personId)
                .orElse(null);
    }
}
