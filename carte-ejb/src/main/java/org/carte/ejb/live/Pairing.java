package org.carte.ejb.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Who works with whom, two by two: the rule alone. Where the number is odd three work together, as in any workshop, and
 * nobody looks on: each asks the next one, the last the first. Only somebody who is alone in the room stays alone.
 */
public final class Pairing {

    private static final int TRIES = 40;

    private Pairing() {}

    /**
     * By chance, and with as few as possible who have met before.
     *
     * @param before all groups there have been
     */
    public static <T> List<List<T>> atRandom(
            Collection<T> people, Collection<? extends List<T>> before, Random chance) {
        var met = new LinkedHashSet<Set<T>>();
        before.forEach(group -> met.addAll(meetings(group)));
        List<List<T>> best = List.of();
        long fewest = Long.MAX_VALUE;
        for (int at = 0; at < TRIES && fewest > 0; at++) {
            var shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, chance);
            var groups = adjusted(List.<List<T>>of(), shuffled);
            long again = groups.stream()
                    .flatMap(group -> meetings(group).stream())
                    .filter(met::contains)
                    .count();
            if (again < fewest) {
                fewest = again;
                best = groups;
            }
        }
        return best;
    }

    /**
     * The round of that number of a tour in which everybody meets everybody: n − 1 rounds where n is even, n where it
     * is odd. Whoever has left is a gap in the tour, and whoever comes is added at its end, so those who stay still
     * meet all others.
     *
     * @param tour everybody who takes part or has taken part, always in the same order
     * @param present those who take part now
     * @param round counted from 1
     */
    public static <T> List<List<T>> inTurn(List<T> tour, Collection<T> present, int round) {
        int chairs = tour.size() + tour.size() % 2;
        var groups = new ArrayList<List<T>>();
        for (int at = 0; chairs > 0 && at < chairs / 2; at++) {
            int turning = chairs - 1;
            int one = at == 0 ? turning : Math.floorMod(round - 1 + at, turning);
            int other = Math.floorMod(round - 1 - at, turning);
            var group = new ArrayList<T>();
            for (int chair : List.of(one, other)) {
                if (chair < tour.size()) {
                    group.add(tour.get(chair));
                }
            }
            groups.add(group);
        }
        return adjusted(groups, present);
    }

    /** The groups with those of them who are there, and everybody who is: only whom it concerns changes partner. */
    public static <T> List<List<T>> adjusted(List<? extends List<T>> groups, Collection<T> present) {
        var kept = new ArrayList<List<T>>();
        var loose = new LinkedHashSet<>(present);
        for (var group : groups) {
            var rest = group.stream().filter(present::contains).toList();
            if (rest.size() > 1) {
                kept.add(rest);
                rest.forEach(loose::remove);
            }
        }
        var waiting = new ArrayList<>(loose);
        while (waiting.size() > 1) {
            kept.add(List.of(waiting.remove(0), waiting.remove(0)));
        }
        waiting.forEach(one -> takeIn(kept, one));
        return List.copyOf(kept);
    }

    /** These two work together; those they leave are put together, or taken in. */
    public static <T> List<List<T>> together(List<? extends List<T>> groups, T one, T other) {
        if (groups.stream().anyMatch(group -> group.size() == 2 && group.containsAll(List.of(one, other)))) {
            return List.copyOf(groups);
        }
        var rest = new ArrayList<List<T>>();
        rest.add(List.of(one, other));
        var everybody = new ArrayList<>(List.of(one, other));
        for (var group : groups) {
            var left = group.stream()
                    .filter(each -> !each.equals(one) && !each.equals(other))
                    .toList();
            rest.add(left);
            everybody.addAll(left);
        }
        return adjusted(rest, everybody);
    }

    /** Somebody left over: with one out of a group of three where there is one, else as the third. */
    private static <T> void takeIn(List<List<T>> groups, T one) {
        for (int at = 0; at < groups.size(); at++) {
            var group = groups.get(at);
            if (group.size() > 2) {
                groups.set(at, group.subList(0, group.size() - 1));
                groups.add(List.of(group.get(group.size() - 1), one));
                return;
            }
        }
        if (groups.isEmpty()) {
            groups.add(List.of(one));
        } else {
            // the last one was put together last, if any was
            var three = new ArrayList<>(groups.remove(groups.size() - 1));
            three.add(one);
            groups.add(List.copyOf(three));
        }
    }

    private static <T> Set<Set<T>> meetings(List<T> group) {
        var met = new LinkedHashSet<Set<T>>();
        for (var one : group) {
            group.stream().filter(other -> !other.equals(one)).forEach(other -> met.add(Set.of(one, other)));
        }
        return met;
    }
}
