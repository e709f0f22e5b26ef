package org.carte.ejb.carte;

import java.util.List;
import org.carte.persistence.carte.Carte;
import org.carte.persistence.carte.PlacedEntry;
import org.carte.persistence.exercise.Zone;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.TrainingSession;

/**
 * A map with everything on it, as its owner reads it.
 *
 * @param steps of the steps next to the one the map stands at, those there are
 * @param rules what the programme says of the zones
 */
public record MapSheet(
        Carte carte,
        Person owner,
        TrainingSession trainingSession,
        List<PlacedEntry> entries,
        List<Integer> steps,
        ZoneRules rules) {

    /** Whether the last change can be undone. */
    public boolean undoable() {
        return steps.contains(carte.getStep() - 1);
    }

    /** Whether what was undone last can be done again. */
    public boolean redoable() {
        return steps.contains(carte.getStep() + 1);
    }

    /** What stands in a zone, the weightiest first. */
    public List<PlacedEntry> in(Zone zone) {
        return entries.stream().filter(entry -> entry.zone() == zone).toList();
    }
}
