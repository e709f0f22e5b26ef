package org.carte.ejb.carte;

import java.util.List;

/**
 * Two states of one map side by side.
 *
 * @param to the number of the later version; null for the map as it is
 */
public record MapComparison(int from, Integer to, MapContent before, MapContent after) {

    /** What is different. */
    public List<MapChange> changes() {
        return MapChange.between(before, after);
    }
}
