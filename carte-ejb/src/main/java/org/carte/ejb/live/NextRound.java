package org.carte.ejb.live;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.ejb.exercise.Company;
import org.carte.persistence.live.PairSeat;
import org.carte.persistence.live.PairingWay;

/**
 * Puts people together for a round.
 *
 * @param shown the room as it is
 * @param before where people sat in earlier rounds, in the order of the rounds
 */
record NextRound(Pairs shown, List<PairSeat> before) {

    List<List<UUID>> made(PairingWay way, int number, Random chance) {
        var present = present();
        boolean inTurn = way == PairingWay.IN_TURN;
        if (shown.company() == Company.CIRCLE) {
            return inTurn
                    ? Circles.inTurn(present.stream().sorted().toList(), number)
                    : Circles.atRandom(present, chance);
        }
        return inTurn
                ? Pairing.inTurn(tour(present), present, number)
                : Pairing.atRandom(present, groups().values(), chance);
    }

    private record Group(UUID roundId, int number) {}

    private Map<Group, List<UUID>> groups() {
        return before.stream()
                .collect(Collectors.groupingBy(
                        seat -> new Group(seat.getRoundId(), seat.getGroupNumber()),
                        Collectors.mapping(PairSeat::getPersonId, Collectors.toList())));
    }

    /** Always the same order, whoever sits with whom: round by round those who were new in it. */
    private List<UUID> tour(List<UUID> present) {
        var byRound = new LinkedHashMap<UUID, SortedSet<UUID>>();
        before.forEach(seat -> byRound.computeIfAbsent(seat.getRoundId(), round -> new TreeSet<>())
                .add(seat.getPersonId()));
        var tour = new LinkedHashSet<UUID>();
        byRound.values().forEach(tour::addAll);
        tour.addAll(new TreeSet<>(present));
        return List.copyOf(tour);
    }

    /** Who takes part already; to begin with, whose page was heard of today, or everybody. */
    private List<UUID> present() {
        var seated = shown.keys().stream().flatMap(List::stream).toList();
        if (!seated.isEmpty()) {
            return seated;
        }
        var here = shown.out().stream().filter(Mate::here).map(Mate::personId).toList();
        return here.isEmpty() ? shown.out().stream().map(Mate::personId).toList() : here;
    }
}
