package org.carte.persistence.carte;

import org.carte.persistence.exercise.Zone;

/** Where the words of an exercise, or of one field of it, are offered on the map. */
public enum Feeding {
    /** A field: as its exercise. An exercise: as it says itself. */
    USUAL,
    /** In every zone. */
    ANYWHERE,
    /** In none. */
    NOWHERE,
    /** In the zone of that name, as all that follow. */
    DRIVE,
    TALENTS,
    OFFER,
    VALUES,
    AUDIENCE,
    DIFFERENCE,
    STORY;

    /** What an exercise says by itself; null for no zone in particular. */
    public static Feeding of(Zone zone) {
        return zone == null ? ANYWHERE : valueOf(zone.name());
    }

    /** The one zone it is; null where it is none, or not one alone. */
    public Zone zone() {
        return switch (this) {
            case USUAL, ANYWHERE, NOWHERE -> null;
            default -> Zone.valueOf(name());
        };
    }
}
