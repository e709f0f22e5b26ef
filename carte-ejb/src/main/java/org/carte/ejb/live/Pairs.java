package org.carte.ejb.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.carte.ejb.exercise.Company;
import org.carte.persistence.live.PairRound;
import org.carte.persistence.live.PairingWay;
import org.carte.persistence.live.SeatedPerson;

/**
 * Who works with whom in a run, as its facilitators see it.
 *
 * @param version of the whole; another round, another version
 * @param round counted from 1; 0 before the first
 * @param way null before the first round
 * @param turn counted from 1; 0 before the first
 * @param turns as many as the largest group has people; 0 where people do not take turns
 * @param remainingMillis of the turn, less than nothing when it is over; null when no clock is set
 * @param out who has a place in the session and works with nobody
 */
public record Pairs(
        Company company,
        int version,
        int round,
        PairingWay way,
        int turn,
        int turns,
        Long remainingMillis,
        long turnMillis,
        List<List<Mate>> groups,
        List<Mate> out) {

    private static final int A_ROUND = 100_000;

    static Pairs of(Company company, PairRound round, List<SeatedPerson> room, Long left, Instant since) {
        var groups = new TreeMap<Integer, List<SeatedPerson>>();
        var out = new ArrayList<Mate>();
        for (var one : room) {
            if (one.groupNumber() == null) {
                out.add(mate(one, since));
            } else {
                groups.computeIfAbsent(one.groupNumber(), number -> new ArrayList<>())
                        .add(one);
            }
        }
        var seated = groups.values().stream()
                .map(group -> group.stream()
                        .sorted(java.util.Comparator.comparing(SeatedPerson::place))
                        .map(one -> mate(one, since))
                        .toList())
                .toList();
        if (round == null) {
            return new Pairs(company, 0, 0, null, 0, 0, null, 0, seated, out);
        }
        return new Pairs(
                company,
                version(round),
                round.getNumber(),
                round.getWay(),
                round.getTurn(),
                turns(company, seated),
                round.remainingMillis(left),
                round.getTurnMillis(),
                seated,
                out);
    }

    /** The number of a round counts, so that the first version of the next round is none of this one. */
    static int version(PairRound round) {
        return round == null ? 0 : round.getNumber() * A_ROUND + round.getVersion();
    }

    static int turns(Company company, List<? extends List<?>> groups) {
        return company == Company.PAIR
                ? groups.stream()
                        .mapToInt(List::size)
                        .filter(size -> size > 1)
                        .max()
                        .orElse(0)
                : 0;
    }

    /** The groups by the keys of their people. */
    List<List<UUID>> keys() {
        return groups.stream()
                .map(group -> group.stream().map(Mate::personId).toList())
                .toList();
    }

    private static Mate mate(SeatedPerson one, Instant since) {
        return new Mate(
                one.personId(),
                one.firstName(),
                one.firstName() + " " + one.lastName(),
                one.seenAt() != null && one.seenAt().isAfter(since));
    }
}
