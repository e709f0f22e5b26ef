package org.carte.ejb.live;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.shared.InvalidException;

/** Checks groups that somebody has put together one by one. */
final class GroupsByHand {

    private static final int A_PAIR = 3;

    private GroupsByHand() {}

    /**
     * The same groups.
     *
     * @throws InvalidException when somebody is in two, is not of the room, or a group is too large
     */
    static List<List<UUID>> checked(List<List<UUID>> groups, Pairs shown) {
        if (groups == null || groups.isEmpty()) {
            throw new InvalidException("groups", "error.live.noGroups");
        }
        var seen = new HashSet<UUID>();
        for (int at = 0; at < groups.size(); at++) {
            var field = "groups[" + at + "]";
            var group = groups.get(at);
            if (group == null || group.isEmpty() || (shown.company() == Company.PAIR && group.size() > A_PAIR)) {
                throw new InvalidException(field, "error.live.groupSize", A_PAIR);
            }
            for (var one : group) {
                if (!ofRoom(shown).contains(one)) {
                    throw new InvalidException(field, "error.live.notOfRoom");
                }
                if (!seen.add(one)) {
                    throw new InvalidException(field, "error.live.twice");
                }
            }
        }
        return groups;
    }

    /** @throws InvalidException when somebody is not of the room */
    static void requireOfRoom(UUID personId, Pairs shown) {
        if (!ofRoom(shown).contains(personId)) {
            throw new InvalidException("person", "error.live.notOfRoom");
        }
    }

    private static List<UUID> ofRoom(Pairs shown) {
        return Stream.concat(shown.groups().stream().flatMap(List::stream), shown.out().stream())
                .map(Mate::personId)
                .collect(Collectors.toList());
    }
}
