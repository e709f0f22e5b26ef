package org.carte.web.carte;

import java.util.List;
import java.util.UUID;
import org.carte.ejb.carte.MapSheet;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;
import org.primefaces.PrimeFaces;

/** The outline is rendered anew after every change: whoever works with the keyboard goes on where they were. */
final class OutlineFocus {

    private static final List<Zone> ZONES = List.of(Zone.values());

    private OutlineFocus() {}

    /** To a part of a zone: its button, its input. */
    static void on(Zone zone, String part) {
        PrimeFaces.current().executeScript("carte.focusOn('form:zones:" + ZONES.indexOf(zone) + ":" + part + "')");
    }

    /** To a part of a sentence that stands on the map. */
    static void on(MapSheet sheet, UUID entryId, String part) {
        for (var zone : ZONES) {
            int at = place(sheet, zone, entryId);
            if (at >= 0) {
                on(zone, "rows:" + at + ":" + part);
            }
        }
    }

    /** How many sentences stand before it in its zone; -1 when it stands elsewhere. */
    static int place(MapSheet sheet, Zone zone, UUID entryId) {
        return sheet.in(zone).stream().map(PlacedEntry::id).toList().indexOf(entryId);
    }
}
