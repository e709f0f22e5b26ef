package org.carte.ejb.carte;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.carte.Entry;
import org.carte.persistence.exercise.Zone;

/** What it takes to turn the sentences of a map into those of a draft. A sentence that stays keeps its origin. */
final class MapReplacement {

    private final UUID carteId;
    private final MapOrigins origins;
    private final Map<UUID, Entry> left;
    private final Map<Zone, Long> stood;
    private final List<Entry> added = new ArrayList<>();
    private final List<Entry> reworded = new ArrayList<>();
    private final List<Entry> kept = new ArrayList<>();

    private MapReplacement(UUID carteId, List<Entry> current, MapOrigins origins) {
        this.carteId = carteId;
        this.origins = origins;
        stood = current.stream().collect(Collectors.groupingBy(Entry::getZone, Collectors.counting()));
        left = current.stream().collect(Collectors.toMap(Entry::getId, Function.identity()));
    }

    /**
     * Compares.
     *
     * @throws InvalidException when a text is too long, or comes from where none may
     */
    static MapReplacement of(UUID carteId, List<Entry> current, MapOrigins origins, MapDraft draft) {
        var replacement = new MapReplacement(carteId, current, origins);
        for (var zone : Zone.values()) {
            var lines = draft.zones().getOrDefault(zone, List.of());
            if (lines.size() > Entry.A_ZONE) {
                throw new ZoneFullException(Entry.A_ZONE);
            }
            for (int at = 0; at < lines.size(); at++) {
                replacement.put(lines.get(at), zone, at);
            }
        }
        return replacement;
    }

    /**
     * Holds what shall stand in each zone against what the programme lets stand there. A zone that is fuller already, for
     * the programme was changed since, may stay so; it may not grow.
     *
     * @throws ZoneFullException when there is more than that
     */
    MapReplacement within(ZoneRules rules) {
        for (var zone : Zone.values()) {
            long wanted = in(zone, added) + in(zone, kept);
            if (wanted > Math.max(rules.most(zone), stood.getOrDefault(zone, 0L))) {
                throw new ZoneFullException(rules.most(zone));
            }
        }
        return this;
    }

    private static long in(Zone zone, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.getZone() == zone).count();
    }

    /** To be stored for the first time, where they stand. */
    List<Entry> added() {
        return added;
    }

    /** To be stored with their new words. */
    List<Entry> reworded() {
        return reworded;
    }

    /** To be put where they now stand, the reworded ones among them. */
    List<Entry> kept() {
        return kept;
    }

    /** To be removed. */
    List<Entry> dropped() {
        return List.copyOf(left.values());
    }

    private void put(MapDraft.Line line, Zone zone, int at) {
        var wording = Wording.sentence("zones." + zone + "[" + at + "].text", line.text(), Entry.WORDING);
        var known = line.id() == null ? null : left.remove(line.id());
        var entry = known == null ? entry(line, wording) : known;
        entry.place(zone, at);
        if (line.weight() != null) {
            entry.weigh(weight(line.weight(), "zones." + zone + "[" + at + "].weight"));
        }
        (known == null ? added : kept).add(entry);
        if (!entry.getWording().equals(wording)) {
            entry.reword(wording);
            reworded.add(entry);
        }
    }

    /**
     * Checks a weight.
     *
     * @throws InvalidException when there is no such weight
     */
    static int weight(int weight, String field) {
        if (weight < 1 || weight > Entry.WEIGHTIEST) {
            throw new InvalidException(field, "error.carte.weight", Entry.WEIGHTIEST);
        }
        return weight;
    }

    private Entry entry(MapDraft.Line line, String wording) {
        if (line.runId() == null) {
            return new Entry(carteId, wording);
        }
        var picked = Wording.sentence("origin.text", line.picked() == null ? wording : line.picked(), Entry.PICKED);
        return new Entry(carteId, wording, origins.find(line.runId(), picked), picked);
    }
}
