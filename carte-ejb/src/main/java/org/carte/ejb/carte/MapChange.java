package org.carte.ejb.carte;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;

/**
 * One difference between what a map said and what it says later.
 *
 * @param zone where it stands, or stood if it is gone; null for headline and promise
 * @param from the zone it stood in before, when that is another; null otherwise
 * @param before null for what is new
 * @param after null for what is gone
 */
public record MapChange(Kind kind, Zone zone, Zone from, String before, String after) implements Serializable {

    /** What has happened. */
    public enum Kind {
        /** The line about the whole is another. */
        HEADLINE,
        /** The promise is another. */
        PROMISE,
        /** A sentence has come. */
        ADDED,
        /** A sentence has gone. */
        REMOVED,
        /** A sentence has other words; it may have moved as well. */
        REWORDED,
        /** A sentence stands in another zone. */
        MOVED,
        /** A sentence weighs more or less. */
        WEIGHED
    }

    private record Placed(Zone zone, MapContent.Line line) {}

    /** What is different; the order of sentences within a zone does not count. */
    public static List<MapChange> between(MapContent before, MapContent after) {
        var changes = new ArrayList<MapChange>();
        line(changes, Kind.HEADLINE, before.headline(), after.headline());
        line(changes, Kind.PROMISE, before.promise(), after.promise());
        var was = placed(before);
        var is = placed(after);
        is.forEach((id, now) -> compare(changes, was.get(id), now));
        was.forEach((id, gone) -> {
            if (!is.containsKey(id)) {
                changes.add(new MapChange(
                        Kind.REMOVED, gone.zone(), null, gone.line().text(), null));
            }
        });
        return changes;
    }

    private static void line(List<MapChange> changes, Kind kind, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new MapChange(kind, null, null, before, after));
        }
    }

    private static void compare(List<MapChange> changes, Placed was, Placed now) {
        var text = now.line().text();
        if (was == null) {
            changes.add(new MapChange(Kind.ADDED, now.zone(), null, null, text));
            return;
        }
        var from = was.zone() == now.zone() ? null : was.zone();
        var said = was.line().text();
        if (!Objects.equals(said, text)) {
            changes.add(new MapChange(Kind.REWORDED, now.zone(), from, said, text));
        } else if (from != null) {
            changes.add(new MapChange(Kind.MOVED, now.zone(), from, said, text));
        } else if (was.line().weight() != now.line().weight()) {
            changes.add(new MapChange(Kind.WEIGHED, now.zone(), null, said, text));
        }
    }

    private static Map<UUID, Placed> placed(MapContent content) {
        var placed = new LinkedHashMap<UUID, Placed>();
        content.zones().forEach((zone, lines) -> lines.forEach(line -> placed.put(line.id(), new Placed(zone, line))));
        return placed;
    }
}
