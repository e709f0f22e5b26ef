package org.carte.ejb.exercise.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A wall of cards in groups; the same card of several people is one, with their number on it. */
public record Groups(List<Group> groups) implements Picture {

    /** One group. */
    public record Group(String name, List<Card> cards) {}

    /** @param count how many people laid it here */
    public record Card(String text, int count) {}

    /** Lays cards, whoever they are from. */
    public static final class Wall {

        private final Map<String, String> names = new TreeMap<>();
        private final Map<String, Map<String, List<String>>> cards = new TreeMap<>();
        private final List<String> order;

        /** @param order the names that come first, in this order; the others follow by the alphabet */
        public Wall(List<String> order) {
            this.order = order.stream().map(Cloud::plain).toList();
        }

        /** Lays one card in a group; names and texts that differ by case and accents alone are the same. */
        public void lay(String group, String card) {
            names.merge(Cloud.plain(group), group, Wall::first);
            cards.computeIfAbsent(Cloud.plain(group), key -> new TreeMap<>())
                    .computeIfAbsent(Cloud.plain(card), key -> new ArrayList<>())
                    .add(card);
        }

        /** The spelling that comes first by the alphabet, whoever was first. */
        private static String first(String one, String other) {
            return one.compareTo(other) <= 0 ? one : other;
        }

        /** The wall as it hangs: cards that many laid first. */
        public Groups hung() {
            return new Groups(cards.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, ?> group) -> place(group.getKey())))
                    .map(group -> new Group(
                            names.get(group.getKey()),
                            group.getValue().values().stream()
                                    .map(same -> new Card(
                                            same.stream().reduce(Wall::first).orElseThrow(), same.size()))
                                    .sorted(Comparator.comparingInt(Card::count).reversed())
                                    .toList()))
                    .toList());
        }

        private int place(String name) {
            int at = order.indexOf(name);
            return at < 0 ? order.size() : at;
        }
    }

    @Override
    public String form() {
        return "groups";
    }

    @Override
    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
