package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.exercise.Zone;

/** The sentences of one zone in the order they shall have. */
final class Arrangement {

    private final Zone zone;
    private final List<Entry> order;
    private final int most;

    private Arrangement(Zone zone, List<Entry> order, int most) {
        this.zone = zone;
        this.order = order;
        this.most = most;
    }

    /**
     * What stands in a zone of a map.
     *
     * @param most how many may
     */
    static Arrangement of(Zone zone, List<Entry> all, int most) {
        return new Arrangement(
                zone,
                new ArrayList<>(
                        all.stream().filter(entry -> entry.getZone() == zone).toList()),
                most);
    }

    /** @throws NotFoundException when no such sentence is on the map */
    static Entry find(List<Entry> all, UUID entryId) {
        return all.stream()
                .filter(entry -> entry.getId().equals(entryId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Moves a sentence so many places down, up when negative; at an end it stays. */
    void move(Entry entry, int places) {
        int from = order.indexOf(entry);
        int to = Math.min(Math.max(from + places, 0), order.size() - 1);
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    }

    /**
     * Takes in a sentence, so many places from the beginning; beyond the end it is the last.
     *
     * @throws ZoneFullException when there is no room
     */
    void add(Entry entry, int at) {
        if (order.size() >= most) {
            throw new ZoneFullException(most);
        }
        order.add(Math.min(at, order.size()), entry);
    }

    /** Takes in a sentence as the last. */
    void add(Entry entry) {
        add(entry, order.size());
    }

    /** Tells every sentence where it stands, without gaps, and gives them. */
    List<Entry> placed() {
        for (int at = 0; at < order.size(); at++) {
            order.get(at).place(zone, at);
        }
        return List.copyOf(order);
    }
}
