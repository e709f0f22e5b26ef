package org.carte.ejb.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Who mirrors whom: circles of four to seven, each about every other. Three others are the fewest among whom nobody is
 * found out, so no circle is smaller as long as the room is not.
 */
public final class Circles {

    /** Oneself and three mirrors. */
    public static final int FEWEST = 4;

    private Circles() {}

    /** By chance. */
    public static <T> List<List<T>> atRandom(Collection<T> people, Random chance) {
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, chance);
        return inTurn(shuffled, 1);
    }

    /**
     * As equal as can be, and from round to round with others.
     *
     * @param people always in the same order
     * @param round counted from 1
     */
    public static <T> List<List<T>> inTurn(List<T> people, int round) {
        int count = Math.max(1, people.size() / FEWEST);
        var circles = new ArrayList<List<T>>();
        for (int at = 0; at < people.size(); at++) {
            if (at < count) {
                circles.add(new ArrayList<>());
            }
            // row by row; each row goes on faster than the one before
            circles.get((at + (round - 1) * (at / count)) % count).add(people.get(at));
        }
        return List.copyOf(circles);
    }

    /** The one goes over to the circle of the other. */
    public static <T> List<List<T>> together(List<? extends List<T>> groups, T one, T other) {
        var moved = new ArrayList<List<T>>();
        var everybody = new ArrayList<T>();
        for (var group : groups) {
            var now = new ArrayList<>(group);
            everybody.addAll(group);
            now.remove(one);
            if (group.contains(other)) {
                now.add(one);
            }
            moved.add(now);
        }
        return adjusted(moved, everybody);
    }

    /** Without those who are gone; who comes joins the smallest, and so does one who is left alone. */
    public static <T> List<List<T>> adjusted(List<? extends List<T>> groups, Collection<T> present) {
        var kept = new ArrayList<List<T>>();
        var loose = new ArrayList<>(present);
        for (var group : groups) {
            var rest = new ArrayList<>(group.stream().filter(present::contains).toList());
            if (rest.size() > 1) {
                kept.add(rest);
                loose.removeAll(rest);
            }
        }
        if (kept.isEmpty()) {
            return inTurn(loose, 1);
        }
        for (var one : loose) {
            kept.stream().min(Comparator.comparing(List::size)).orElseThrow().add(one);
        }
        return List.copyOf(kept);
    }
}
