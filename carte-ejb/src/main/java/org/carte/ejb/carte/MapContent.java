package org.carte.ejb.carte;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;

/**
 * What a map says, now or in one of its versions.
 *
 * @param zones every zone, in the order in which they go round, each with its sentences in theirs
 */
public record MapContent(String headline, String promise, Map<Zone, List<Line>> zones) {

    /**
     * A sentence.
     *
     * @param picked what the answer it was picked from said; null when written freely
     */
    public record Line(UUID id, String text, int weight, String picked) {}

    /** What stands there now. */
    public static MapContent of(MapSheet sheet) {
        var zones = new EnumMap<Zone, List<Line>>(Zone.class);
        for (var zone : Zone.values()) {
            zones.put(zone, sheet.in(zone).stream().map(MapContent::line).toList());
        }
        return new MapContent(sheet.carte().getHeadline(), sheet.carte().getPromise(), zones);
    }

    /** What a version kept; sentences come in the order in which the database wrote them. */
    static MapContent of(Map<String, Object> kept) {
        var tree = Tree.of(kept);
        var entries = tree.all("entries");
        var zones = new EnumMap<Zone, List<Line>>(Zone.class);
        Arrays.stream(Zone.values()).forEach(zone -> zones.put(zone, in(zone, entries)));
        return new MapContent(tree.text("headline"), tree.text("promise"), zones);
    }

    private static List<Line> in(Zone zone, List<Tree> entries) {
        return entries.stream()
                .filter(entry -> entry.text("zone").equals(zone.name()))
                .map(entry -> new Line(
                        UUID.fromString(entry.text("id")),
                        entry.text("wording"),
                        entry.number("weight", 1),
                        entry.text("picked").isEmpty() ? null : entry.text("picked")))
                .toList();
    }

    private static Line line(PlacedEntry entry) {
        return new Line(entry.id(), entry.wording(), entry.weight(), entry.picked());
    }
}
